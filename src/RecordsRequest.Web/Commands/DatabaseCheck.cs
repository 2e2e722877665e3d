using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

/// <summary>Looks at a whole database, the one in use or a copy, and opens all that is sealed in it. It is opened to be read only.</summary>
internal sealed class DatabaseCheck(RecordsDb db, FieldVault vault)
{
    /// <summary>Says how it goes and what is wrong. Returns how many faults there are.</summary>
    public async Task<int> FaultsOfAsync(string file, TextWriter output, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            throw new StartUpRefusedException($"There is no database {file}.");
        }

        try
        {
            await using var connection = Pragma.OpenToRead(file);
            var faults = await SayAsync(output, "Pages", PagesOf(connection))
                + await SayAsync(output, "Rows that belong together", StrayRowsOf(connection))
                + await SayAsync(output, "Migrations", MigrationsOf(connection));
            foreach (var column in SealedColumn.All)
            {
                cancellation.ThrowIfCancellationRequested();
                faults += await SayAsync(output, $"Seals of {column.Table}.{column.Name}", SealsOf(connection, column));
            }

            return faults;
        }
        catch (SqliteException broken)
        {
            await output.WriteLineAsync($"{file} cannot be read: {broken.Message}");
            return 1;
        }
    }

    private static async Task<int> SayAsync(TextWriter output, string what, IEnumerable<string> faults)
    {
        var found = 0;
        foreach (var fault in faults)
        {
            found++;
            await output.WriteLineAsync($"{what}: {fault}");
        }

        await output.WriteLineAsync($"{what}: {(found == 0 ? "right" : $"{found} wrong")}");
        return found;
    }

    private static IEnumerable<string> PagesOf(SqliteConnection connection)
        => Read(connection, "PRAGMA integrity_check", row => row.GetString(0)).Where(line => line != "ok");

    private static IEnumerable<string> StrayRowsOf(SqliteConnection connection)
        => Read(connection, "PRAGMA foreign_key_check", row => $"a row of {row.GetString(0)} belongs to none of {row.GetString(2)}");

    private IEnumerable<string> MigrationsOf(SqliteConnection connection)
    {
        var applied = Read(connection, "SELECT MigrationId FROM __EFMigrationsHistory", row => row.GetString(0)).ToList();
        return applied is [] ? ["this is no database of this app"]
            : applied.Except(db.Database.GetMigrations()).Select(newer => $"{newer} is of a newer version");
    }

    private IEnumerable<string> SealsOf(SqliteConnection connection, SealedColumn column) => Read(
            connection, $"SELECT Id, {column.Name} FROM {column.Table}", row => (Id: row.GetGuid(0), Bytes: row.GetFieldValue<byte[]>(1)))
        .Where(row => !Opens(column, row.Bytes, row.Id)).Select(row => $"damaged, number {RowNumbers.Of(row.Id)}");

    private bool Opens(SealedColumn column, byte[] bytes, Guid rowId)
    {
        try
        {
            column.Open(vault, bytes, rowId);
            return true;
        }
        catch (SealBrokenException)
        {
            return false;
        }
    }

    private static IEnumerable<T> Read<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return read(rows);
        }
    }
}
