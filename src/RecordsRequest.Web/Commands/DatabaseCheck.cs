using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

/// <param name="What">What was looked at.</param>
/// <param name="Told">What is wrong there.</param>
/// <param name="IsDamage">Of a row, and not of the database.</param>
internal sealed record CheckFault(string What, string Told, bool IsDamage = false);

/// <summary>Looks at a whole database, the one in use or a copy, and opens all that is sealed in it. It is opened to be read only.</summary>
internal sealed class DatabaseCheck(RecordsDb db, FieldVault vault, DatabaseProvider provider, StoragePaths paths)
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

    /// <summary>Of the database in use. It is no reason not to restore a copy: a command mends the one, and the app goes on with the other.</summary>
    public Task<IReadOnlyList<CheckFault>> ClearFaultsAsync(TextWriter output) => TryAsync($"The {provider.Name}", output, async () =>
    {
        await using var connection = provider.OpenToRead();
        return
        [
            .. await SayAsync(output, "Last day seen", ClearValues.OfClock(connection)),
            .. await SayRowsAsync(output, "Time zones", StoredRow.Read(connection, "Owners"), ClearValues.HasZone),
        ];
    });

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
        var keys = await SayRowsAsync(output, SealedColumn.OfKeys, connection);
        if (keys is not [])
        {
            // No seal of such a key opens: a line for each of them would say no more.
            await output.WriteLineAsync($"The key ring {paths.KeyRing} is not the one this was sealed with. {KeyChecks.RightRing}.");
            return [.. faults, .. keys];
        }

        foreach (var column in SealedColumn.OfRows)
        {
            cancellation.ThrowIfCancellationRequested();
            faults.AddRange(await SayRowsAsync(output, column, connection));
        }

        // Its lines are read while its requests are.
        await using var second = open();
        faults.AddRange(await SayRowsAsync(output, "Timelines", StoredRow.Read(connection, "Requests"), row => IsWhole(second, row)));
        return faults;
    }

    private Task<List<CheckFault>> SayRowsAsync(TextWriter output, SealedColumn column, DbConnection connection) => SayRowsAsync(
        output, $"Seals of {column.Table}.{column.Name}", StoredRow.Read(connection, column.Table), row => Opens(column, row));

    private static async Task<List<CheckFault>> SayRowsAsync(
        TextWriter output, string what, IEnumerable<StoredRow> rows, Func<StoredRow, bool> isRight)
    {
        var (found, read) = (new List<CheckFault>(), 0L);
        foreach (var row in rows)
        {
            read++;
            if (!isRight(row))
            {
                found.Add(new(what, $"damaged, number {RowNumbers.Of(row.Id)}", IsDamage: true));
                await output.WriteLineAsync($"{what}: {found[^1].Told}");
            }
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {(found is [] ? "right" : $"{found.Count} wrong")}, of {read:N0} rows"));
        return found;
    }

    private static async Task<List<CheckFault>> SayAsync(TextWriter output, string what, IEnumerable<string> told)
    {
        var found = told.Select(fault => new CheckFault(what, fault)).ToList();
        foreach (var fault in found)
        {
            await output.WriteLineAsync($"{what}: {fault.Told}");
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
