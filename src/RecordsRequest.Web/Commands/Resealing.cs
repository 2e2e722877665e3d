using System.Buffers.Binary;
using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Commands;

/// <summary>Seals every value anew that is not sealed with the newest key, a few at a time: a kill at any moment leaves each whole.</summary>
internal sealed class Resealing(string database, TextWriter output, int atOnce = 200)
{
    // The word of a key stays sealed with that key: it shows that the ring has it.
    private static readonly IReadOnlyList<SealedColumn> Columns = [.. SealedColumn.All.Where(column => column.Table is not "KeyChecks")];

    /// <summary>How many values the newest key of this ring did not seal.</summary>
    public long Left(KeyRing ring)
    {
        using var connection = Open();
        return Columns.Sum(column =>
        {
            using var command = Command(connection, $"SELECT count(*) FROM {column.Table} WHERE {IsOld(column)}", ("$kid", Kid(ring.CurrentKid)));
            return (long)command.ExecuteScalar()!;
        });
    }

    /// <summary>Returns how many could not be opened.</summary>
    public async Task<int> RunAsync(FieldVault vault, uint kid, CancellationToken cancellation)
    {
        await using var connection = Open();
        var damaged = 0;
        foreach (var column in Columns)
        {
            var (after, done) = ("", 0);
            while (!cancellation.IsCancellationRequested && Next(connection, column, kid, after) is { Count: > 0 } rows)
            {
                damaged += SealAnew(connection, column, vault, rows);
                (after, done) = (rows[^1].Id, done + rows.Count);
                await output.WriteLineAsync($"{column.Table}.{column.Name}: {done}");
            }
        }

        using var log = Command(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        log.ExecuteNonQuery();
        return damaged;
    }

    private List<(string Id, byte[] Bytes)> Next(SqliteConnection connection, SealedColumn column, uint kid, string after)
    {
        using var command = Command(
            connection, $"SELECT Id, {column.Name} FROM {column.Table} WHERE Id > $after AND {IsOld(column)} ORDER BY Id LIMIT {atOnce}",
            ("$after", after), ("$kid", Kid(kid)));
        using var rows = command.ExecuteReader();
        var found = new List<(string, byte[])>();
        while (rows.Read())
        {
            found.Add((rows.GetString(0), rows.GetFieldValue<byte[]>(1)));
        }

        return found;
    }

    private static int SealAnew(SqliteConnection connection, SealedColumn column, FieldVault vault, List<(string Id, byte[] Bytes)> rows)
    {
        var damaged = 0;
        using var together = connection.BeginTransaction();
        foreach (var (id, bytes) in rows)
        {
            try
            {
                using var command = Command(
                    connection, $"UPDATE {column.Table} SET {column.Name} = $bytes WHERE Id = $id",
                    ("$bytes", column.SealAnew(vault, bytes, Guid.Parse(id))), ("$id", id));
                command.Transaction = together;
                command.ExecuteNonQuery();
            }
            catch (SealBrokenException)
            {
                damaged++;
            }
        }

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
        using var command = Command(connection, "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF");
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>The kid stands in the second to fifth byte of an envelope.</summary>
    private static string IsOld(SealedColumn column) => $"substr({column.Name}, 2, 4) <> $kid";

    private static byte[] Kid(uint kid)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, kid);
        return bytes;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
