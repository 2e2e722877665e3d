using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Sqlite;

internal sealed class SqliteProvider(StoragePaths paths, KeptCopies copies) : DatabaseProvider
{
    public override string Name => $"database {paths.Database}";

    public override bool IsThere => File.Exists(paths.Database);

    public override string StartOver => $"delete {paths.DataDirectory}";

    public override DbConnection OpenToRead() => Pragma.OpenToRead(paths.Database);

    public override DbConnection OpenToWrite()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = paths.Database,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        connection.Open();
        ConnectionSettings.Apply(connection);
        return connection;
    }

    /// <summary>Whoever has the data directory has it.</summary>
    public override Task TakeAloneAsync(CancellationToken cancellation) => Task.CompletedTask;

    public override bool HasTable(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM sqlite_master WHERE name = '{table}'";
        return command.ExecuteScalar() is not 0L;
    }

    public override Task<int?> RulesVersionAsync(RecordsDb db, CancellationToken cancellation)
        => Task.FromResult<int?>(int.Parse(Pragma.Run(paths.Database, "user_version", cancellation)!, CultureInfo.InvariantCulture));

    public override Task SetRulesVersionAsync(RecordsDb db, int version, CancellationToken cancellation)
    {
        Pragma.Run(paths.Database, $"user_version={version}", cancellation);
        return Task.CompletedTask;
    }

    public override async Task<bool> EmptyLogAsync(RecordsDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            // Long enough for whoever reads a page, and not so long that writers notice.
            Pragma.Run(db.Database.GetDbConnection(), "busy_timeout=1000");
            return Pragma.Run(db.Database.GetDbConnection(), "wal_checkpoint(TRUNCATE)") is "0";
        }
        catch (SqliteException refused) when (refused.IsBusy)
        {
            return false;
        }
        finally
        {
            ConnectionSettings.Apply(db.Database.GetDbConnection());
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Writes the whole file anew: where SQLite once moved a row to another page, the row may stand there still.</summary>
    public override async Task<bool> RewriteAsync(RecordsDb db, CancellationToken cancellation)
    {
        // Its copy of the database would be as large in memory. On the disk it has no name, and holds what is sealed.
        await db.Database.ExecuteSqlRawAsync("PRAGMA temp_store=FILE; VACUUM", cancellation);
        return await EmptyLogAsync(db, cancellation);
    }

    public override void DeleteOldCopies() => copies.DeleteOld();
}
