using System.Data.Common;
using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>Seals copies of what one person has for the rows in which they stand, so that all of them open.</summary>
internal static class SealedCopies
{
    private const int AtOnce = 2_000;
    private const int CountedDigits = 8; // which the ids of copies begin with

    public static async Task SealAsync(string file, string owner, FieldVault vault)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var settings = new SqliteCommand("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-500000", connection);
        await settings.ExecuteNonQueryAsync();
        foreach (var table in SealedColumn.OfRows.ToLookup(column => column.Table))
        {
            var ofOwner = table.Key is "Events" ? "RequestId IN (SELECT Id FROM Requests WHERE OwnerId = @owner)" : "OwnerId = @owner";
            var copied = StoredRow.Read(connection, table.Key, $"WHERE {ofOwner}", ("@owner", owner)).ToDictionary(row => Tail(row));
            List<StoredRow> rows;
            for (object after = ""; (rows = Next(connection, table.Key, after)) is not []; after = rows[^1]["Id"]!)
            {
                await using var together = await connection.BeginTransactionAsync();
                foreach (var row in rows.Where(row => copied.TryGetValue(Tail(row), out var from) && from.Id != row.Id))
                {
                    Seal(connection, [.. table], copied[Tail(row)], row, vault);
                }

                await together.CommitAsync();
            }
        }
    }

    private static List<StoredRow> Next(DbConnection connection, string table, object after)
        => [.. StoredRow.Read(connection, table, $"WHERE \"Id\" > @after ORDER BY \"Id\" LIMIT {AtOnce}", ("@after", after))];

    private static string Tail(StoredRow row) => ((string)row["Id"]!)[CountedDigits..];

    private static void Seal(SqliteConnection connection, SealedColumn[] columns, StoredRow from, StoredRow to, FieldVault vault)
    {
        using var command = connection.CreateCommand();
        var values = string.Join(", ", columns.Select(column => $"{column.Name} = @{column.Name}"));
        command.CommandText = $"UPDATE {columns[0].Table} SET {values} WHERE Id = @id";
        command.Parameters.AddWithValue("@id", to["Id"]);
        foreach (var column in columns)
        {
            command.Parameters.AddWithValue(
                $"@{column.Name}", vault.SealAnew(from.SealOf(column.Name), column.PlaceIn(from), column.PlaceIn(to)));
        }

        command.ExecuteNonQuery();
    }
}
