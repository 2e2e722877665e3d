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
    /// <summary>Whether something in it is from before seals were bound to their rows.</summary>
    public bool FoundUnbound { get; private set; }

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

            return faults + await SayAsync(output, "Timelines", TimelinesOf(connection));
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

    private IEnumerable<string> SealsOf(SqliteConnection connection, SealedColumn column)
        => StoredRow.Read(connection, column.Table).Where(row => !Opens(column, row)).Select(Damaged);

    private IEnumerable<string> TimelinesOf(SqliteConnection connection)
        => StoredRow.Read(connection, "Requests").Where(row => !IsWhole(connection, row)).Select(Damaged);

    private bool Opens(SealedColumn column, StoredRow row)
    {
        try
        {
            column.Open(vault, row);
            FoundUnbound |= SealedColumn.OfRows.Contains(column) && !FieldVault.IsWithRow(row.SealOf(column.Name));
            return true;
        }
        catch (SealBrokenException)
        {
            return false;
        }
    }

    private bool IsWhole(SqliteConnection connection, StoredRow request)
    {
        if (request[nameof(AccessRequest.EventCount)] is not long count)
        {
            FoundUnbound = true;
            return vault.TakesUnbound;
        }

        var lines = StoredRow.Read(connection, "Events", "WHERE RequestId = $request", ("$request", request["Id"]!));
        return EventChain.IsWhole(
            request.IdIn(nameof(AccessRequest.LastEventId)), count, lines.Select(line => (line.Id, line.IdIn(nameof(RequestEvent.BeforeId)))));
    }

    private static string Damaged(StoredRow row) => $"damaged, number {RowNumbers.Of(row.Id)}";

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
