using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data;

/// <param name="Last">The id of the last row, from which the next go on.</param>
/// <param name="Damaged">How many values did not open and stay as they are.</param>
public sealed record BoundRows(object Last, int Damaged);

/// <summary>Binds what is kept from before to what stands in clear beside it, and links the lines of timelines.</summary>
public sealed class OlderSeals(RecordsDb db, WriteGate gate, FieldVault vault, KeyRing ring, KeyRingFile file)
{
    private const string Requests = "Requests";

    private static readonly byte[] Alone = [SealPlace.Alone];

    // Lines are bound with their request.
    public static IReadOnlyList<string> Tables { get; } = [Requests, "Drafts", "Letters"];

    public bool MayBeThere => vault.TakesUnbound;

    /// <summary>The next rows, in one save; null when there are none after these.</summary>
    public Task<BoundRows?> BindAsync(string table, object? after, CancellationToken cancellation, int atOnce = 50) => gate.TogetherAsync(
        db,
        async () =>
        {
            var connection = db.Database.GetDbConnection();
            var rows = StoredRow.Read(
                connection, table, $"WHERE {(after is null ? "" : "\"Id\" > @after AND")} ({AreOlder(table)}) ORDER BY \"Id\" LIMIT {atOnce}",
                [("@alone", (object)Alone), .. after is null ? [] : new[] { ("@after", after) }]).ToList();
            var damaged = rows.Sum(row => table is Requests ? Link(connection, row) : row.SealAnew(connection, vault));
            return rows is [.., var last] ? new BoundRows(last[nameof(AccessRequest.Id)]!, damaged) : null;
        },
        cancellation);

    /// <summary>None is left: whoever puts one back from now on is refused. It stands outside the database, out of their reach.</summary>
    public void RefuseFromNowOn()
    {
        file.TakeOnlyWithRow(true);
        ring.TakeOnlyWithRow();
    }

    private static string AreOlder(string table) => table is Requests
        ? $"\"{nameof(AccessRequest.EventCount)}\" IS NULL"
        : string.Join(" OR ", SealedColumn.OfRows.Where(column => column.Table == table)
            .Select(column => $"substr(\"{column.Name}\", 1, 1) = @alone"));

    private int Link(DbConnection connection, StoredRow request)
    {
        var (last, count, damaged) = ((Guid?)null, 0, 0);
        var lines = StoredRow.Read(
            connection, "Events", "WHERE \"RequestId\" = @request ORDER BY \"At\", \"Id\"", ("@request", request["Id"]!)).ToList();
        foreach (var line in lines)
        {
            damaged += line.SealAnew(connection, vault, (nameof(RequestEvent.BeforeId), last));
            (last, count) = (line.Id, count + 1);
        }

        return damaged + request.SealAnew(
            connection, vault, (nameof(AccessRequest.LastEventId), last), (nameof(AccessRequest.EventCount), count));
    }
}
