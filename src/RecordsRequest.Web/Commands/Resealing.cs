using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Commands;

/// <summary>Seals every value anew that is not sealed with the newest key, a few rows at a time: a kill at any moment leaves each whole.</summary>
internal sealed class Resealing(string database, TextWriter output, int atOnce = 200)
{
    private static readonly ILookup<string, string> Columns = SealedColumn.OfRows.ToLookup(column => column.Table, column => column.Name);

    /// <summary>How many rows have something that the newest key of this ring did not seal.</summary>
    public long Left(KeyRing ring)
    {
        using var connection = Open();
        return Columns.Sum(table =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT count(*) FROM \"{table.Key}\" WHERE {AreOld(table)}";
            command.Parameters.AddWithValue("@kid", Kid(ring.CurrentKid));
            return (long)command.ExecuteScalar()!;
        });
    }

    /// <summary>Returns how many values could not be opened.</summary>
    public async Task<int> RunAsync(FieldVault vault, uint kid, CancellationToken cancellation)
    {
        await using var connection = Open();
        var damaged = 0;
        foreach (var table in Columns)
        {
            var (after, done) = ((object)"", 0);
            while (!cancellation.IsCancellationRequested && Next(connection, table, kid, after) is { Count: > 0 } rows)
            {
                damaged += SealAnew(connection, vault, rows);
                (after, done) = (rows[^1]["Id"]!, done + rows.Count);
                await output.WriteLineAsync($"{table.Key}: {done}");
            }
        }

        using var log = connection.CreateCommand();
        log.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        log.ExecuteNonQuery();
        return damaged;
    }

    private List<StoredRow> Next(SqliteConnection connection, IGrouping<string, string> table, uint kid, object after) =>
    [
        .. StoredRow.Read(
            connection, table.Key, $"WHERE \"Id\" > @after AND ({AreOld(table)}) ORDER BY \"Id\" LIMIT {atOnce}",
            ("@after", after), ("@kid", Kid(kid))),
    ];

    private static int SealAnew(SqliteConnection connection, FieldVault vault, List<StoredRow> rows)
    {
        using var together = connection.BeginTransaction();
        var damaged = rows.Sum(row => row.SealAnew(connection, vault));
        together.Commit();
        return damaged;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = database,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF";
        command.ExecuteNonQuery();
        return connection;
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
