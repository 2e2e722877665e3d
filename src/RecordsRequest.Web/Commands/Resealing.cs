using System.Buffers.Binary;
using System.Data.Common;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Commands;

/// <summary>Seals every value anew that is not sealed with the newest key, a few rows at a time: a kill at any moment leaves each whole.</summary>
internal sealed class Resealing(DatabaseProvider provider, TextWriter output, int atOnce = 200)
{
    private static readonly ILookup<string, string> Columns = SealedColumn.OfRows.ToLookup(column => column.Table, column => column.Name);

    /// <summary>How many rows have something that the newest key of this ring did not seal.</summary>
    public long Left(KeyRing ring)
    {
        using var connection = provider.OpenToWrite();
        return Columns.Sum(table =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM \"{table.Key}\" WHERE {AreOld(table)}";
            var kid = command.CreateParameter();
            (kid.ParameterName, kid.Value) = ("@kid", Kid(ring.CurrentKid));
            command.Parameters.Add(kid);
            return (long)command.ExecuteScalar()!;
        });
    }

    /// <summary>Returns how many values could not be opened.</summary>
    public async Task<int> RunAsync(FieldVault vault, uint kid, CancellationToken cancellation)
    {
        await using var connection = provider.OpenToWrite();
        var damaged = 0;
        foreach (var table in Columns)
        {
            var (after, done) = ((object?)null, 0);
            while (!cancellation.IsCancellationRequested && Next(connection, table, kid, after) is { Count: > 0 } rows)
            {
                damaged += SealAnew(connection, vault, rows);
                (after, done) = (rows[^1]["Id"], done + rows.Count);
                await output.WriteLineAsync($"{table.Key}: {done}");
            }
        }

        return damaged;
    }

    private List<StoredRow> Next(DbConnection connection, IGrouping<string, string> table, uint kid, object? after) =>
    [
        .. StoredRow.Read(
            connection, table.Key, $"WHERE {(after is null ? "" : "\"Id\" > @after AND ")}({AreOld(table)}) ORDER BY \"Id\" LIMIT {atOnce}",
            after is null ? [("@kid", Kid(kid))] : [("@kid", Kid(kid)), ("@after", after)]),
    ];

    private static int SealAnew(DbConnection connection, FieldVault vault, List<StoredRow> rows)
    {
        using var together = connection.BeginTransaction();
        var damaged = rows.Sum(row => row.SealAnew(connection, vault));
        together.Commit();
        return damaged;
    }

    /// <summary>The kid stands in the second to fifth byte of an envelope.</summary>
    private static string AreOld(IEnumerable<string> columns) => string.Join(" OR ", columns.Select(column => $"substr(\"{column}\", 2, 4) <> @kid"));

    private static byte[] Kid(uint kid)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, kid);
        return bytes;
    }
}
