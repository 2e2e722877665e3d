using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Sqlite;

/// <summary>The file whose rows are copied into another kind of database, while nobody else has it.</summary>
internal sealed class CopySource : IDisposable
{
    private readonly StoragePaths _paths;
    private readonly SqliteConnection _connection;

    private CopySource(StoragePaths paths)
    {
        using var model = new SqliteRecordsDb(new DbContextOptionsBuilder<SqliteRecordsDb>().UseSqlite().Options, new OneWriter());
        Tables = CopiedTable.AllOf(model.Model);
        _paths = paths;
        WriteLogIntoFile();
        var file = new FileInfo(paths.Database);
        var newest = model.Database.GetMigrations().Last();
        Stamp = string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {newest}");
        _connection = Pragma.OpenToRead(paths.Database);
        RequireThisVersion(newest);
    }

    public IReadOnlyList<CopiedTable> Tables { get; }

    /// <summary>Another one where anything was written into the file.</summary>
    public string Stamp { get; }

    public DbConnection Connection => _connection;

    public int RulesVersion => int.Parse(Pragma.Run(_connection, "user_version") ?? "0", CultureInfo.InvariantCulture);

    /// <exception cref="StartUpRefusedException">It is not there, not a database, or of another version.</exception>
    public static CopySource Open(StoragePaths paths)
    {
        try
        {
            return new(paths);
        }
        catch (SqliteException broken)
        {
            throw new StartUpRefusedException($"The database {paths.Database} cannot be used: {broken.Message}", broken);
        }
    }

    /// <summary>Reads the next rows in the order in which they lie there: the columns of each, and then its number.</summary>
    public DbCommand Next(CopiedTable table, long after, int atOnce)
    {
        var command = _connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT {CopiedTable.Quoted(table.Columns)}, rowid FROM \"{table.Name}\" WHERE rowid > {after} ORDER BY rowid LIMIT {atOnce}");
        return command;
    }

    /// <summary>Under its other name no app starts on it by accident.</summary>
    public void PutAside()
    {
        _connection.Dispose();
        WriteLogIntoFile();
        File.Move(_paths.Database, _paths.CopiedDatabase);
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Whoever closes it last takes the log away.</summary>
    private void WriteLogIntoFile()
    {
        using var connection = Pragma.OpenToWrite(_paths.Database);
        Pragma.Run(connection, "wal_checkpoint(TRUNCATE)");
    }

    private void RequireThisVersion(string newest)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT max(\"MigrationId\") FROM \"__EFMigrationsHistory\"";
        var has = command.ExecuteScalar() as string ?? "";
        if (has != newest)
        {
            _connection.Dispose();
            var other = string.CompareOrdinal(has, newest) < 0 ? "an older version: start this version on it once, and stop it" : "a newer version";
            throw new StartUpRefusedException($"Nothing was copied: the database {_paths.Database} is of {other}.");
        }
    }
}
