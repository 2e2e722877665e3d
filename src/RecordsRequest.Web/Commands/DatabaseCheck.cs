using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

/// <param name="What">What was looked at.</param>
/// <param name="Told">What is wrong there.</param>
/// <param name="IsDamage">Of a row, and not of the database.</param>
internal sealed record CheckFault(string What, string Told, bool IsDamage = false);

/// <summary>Looks at a whole database, the one in use or a copy, and opens all that is sealed in it. It is opened to be read only.</summary>
internal sealed class DatabaseCheck(RecordsDb db, FieldVault vault, DatabaseProvider provider)
{
    /// <summary>Whether something in it is from before seals were bound to their rows.</summary>
    public bool FoundUnbound { get; private set; }

    /// <summary>Of the PostgreSQL database in use. Says how it goes and what is wrong.</summary>
    public Task<IReadOnlyList<CheckFault>> FaultsAsync(TextWriter output, CancellationToken cancellation) => TryAsync(
        $"The {provider.Name}", output, async () =>
            [.. await ServerAsync(output), .. await RowsAsync(provider.OpenToRead, output, cancellation)]);

    /// <summary>Of a SQLite database. Says how it goes and what is wrong.</summary>
    public Task<IReadOnlyList<CheckFault>> FaultsOfAsync(string file, TextWriter output, CancellationToken cancellation) => File.Exists(file)
        ? TryAsync(file, output, async () =>
            [.. await FileAsync(file, output), .. await RowsAsync(() => Pragma.OpenToRead(file), output, cancellation)])
        : throw new StartUpRefusedException($"There is no database {file}.");

    private static async Task<IReadOnlyList<CheckFault>> TryAsync(
        string name, TextWriter output, Func<Task<IReadOnlyList<CheckFault>>> look)
    {
        try
        {
            return await look();
        }
        catch (DbException broken)
        {
            var unread = new CheckFault(name, $"cannot be read: {broken.Message}");
            await output.WriteLineAsync($"{unread.What} {unread.Told}");
            return [unread];
        }
    }

    private static async Task<IReadOnlyList<CheckFault>> FileAsync(string file, TextWriter output)
    {
        await using var connection = Pragma.OpenToRead(file);
        return
        [
            .. await SayAsync(output, "Pages", PagesOf(connection)),
            .. await SayAsync(output, "Rows that belong together", StrayRowsOf(connection)),
        ];
    }

    private async Task<IReadOnlyList<CheckFault>> ServerAsync(TextWriter output)
    {
        await using var connection = provider.OpenToRead();
        var found = new List<CheckFault>();
        foreach (var (what, faults) in ServerIntegrity.Of(connection, db.Model))
        {
            found.AddRange(await SayAsync(output, what, faults));
        }

        return found;
    }

    private async Task<IReadOnlyList<CheckFault>> RowsAsync(Func<DbConnection> open, TextWriter output, CancellationToken cancellation)
    {
        await using var connection = open();
        var faults = await SayAsync(output, "Migrations", MigrationsOf(connection));
        foreach (var column in SealedColumn.All)
        {
            cancellation.ThrowIfCancellationRequested();
            faults.AddRange(await SayAsync(output, $"Seals of {column.Table}.{column.Name}", SealsOf(connection, column), areDamage: true));
        }

        // Its lines are read while its requests are.
        await using var second = open();
        faults.AddRange(await SayAsync(output, "Timelines", TimelinesOf(connection, second), areDamage: true));
        return faults;
    }

    private static async Task<List<CheckFault>> SayAsync(TextWriter output, string what, IEnumerable<string> told, bool areDamage = false)
    {
        var found = new List<CheckFault>();
        foreach (var fault in told)
        {
            found.Add(new(what, fault, areDamage));
            await output.WriteLineAsync($"{what}: {fault}");
        }

        await output.WriteLineAsync($"{what}: {(found is [] ? "right" : $"{found.Count} wrong")}");
        return found;
    }

    private static IEnumerable<string> PagesOf(DbConnection connection)
        => Read(connection, "PRAGMA integrity_check", row => row.GetString(0)).Where(line => line != "ok");

    private static IEnumerable<string> StrayRowsOf(DbConnection connection)
        => Read(connection, "PRAGMA foreign_key_check", row => $"a row of {row.GetString(0)} belongs to none of {row.GetString(2)}");

    private IEnumerable<string> MigrationsOf(DbConnection connection)
    {
        var applied = Read(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", row => row.GetString(0)).ToList();
        return applied is [] ? ["this is no database of this app"]
            : applied.Except(db.Database.GetMigrations()).Select(newer => $"{newer} is of a newer version");
    }

    private IEnumerable<string> SealsOf(DbConnection connection, SealedColumn column)
        => StoredRow.Read(connection, column.Table).Where(row => !Opens(column, row)).Select(Damaged);

    private IEnumerable<string> TimelinesOf(DbConnection connection, DbConnection second)
        => StoredRow.Read(connection, "Requests").Where(row => !IsWhole(second, row)).Select(Damaged);

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

    private bool IsWhole(DbConnection connection, StoredRow request)
    {
        if (request[nameof(AccessRequest.EventCount)] is not { } stored)
        {
            FoundUnbound = true;
            return vault.TakesUnbound;
        }

        var lines = StoredRow.Read(connection, "Events", "WHERE \"RequestId\" = @request", ("@request", request["Id"]!));
        return EventChain.IsWhole(
            request.IdIn(nameof(AccessRequest.LastEventId)), stored is long or int ? Convert.ToInt64(stored, CultureInfo.InvariantCulture) : -1,
            lines.Select(line => (line.Id, line.IdIn(nameof(RequestEvent.BeforeId)))));
    }

    private static string Damaged(StoredRow row) => $"damaged, number {RowNumbers.Of(row.Id)}";

    private static IEnumerable<T> Read<T>(DbConnection connection, string sql, Func<DbDataReader, T> read)
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
