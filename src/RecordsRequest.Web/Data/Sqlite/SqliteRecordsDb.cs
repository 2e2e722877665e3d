using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace RecordsRequest.Web.Data.Sqlite;

public sealed class SqliteRecordsDb(DbContextOptions<SqliteRecordsDb> options, WriteGate gate) : RecordsDb(options, gate)
{
    /// <summary>For <c>dotnet ef</c>, which opens no database.</summary>
    internal sealed class AtDesign : IDesignTimeDbContextFactory<SqliteRecordsDb>
    {
        public SqliteRecordsDb CreateDbContext(string[] args)
            => new(new DbContextOptionsBuilder<SqliteRecordsDb>().UseSqlite().Options, new OneWriter());
    }
}
