using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>
/// Fills a database with copies of what one person has. Their seals do not open, and are of the same size but for the PDFs: nothing that is
/// measured reads those of others, and whole they would take 22 GB.
/// </summary>
internal static class Copies
{
    private static readonly IReadOnlyList<(string Table, string Of)> Tables =
    [
        ("Owners", "Id = $owner"), ("Drafts", "OwnerId = $owner"), ("Requests", "OwnerId = $owner"), ("Letters", "OwnerId = $owner"),
        ("Events", "RequestId IN (SELECT Id FROM Requests WHERE OwnerId = $owner)"),
    ];

    /// <summary>Leaves the file as a backup is: not in the mode with a write-ahead log.</summary>
    public static async Task MakeAsync(string file, string owner, int count, bool isPdfWhole = false)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Foreign Keys=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000";
        await command.ExecuteNonQueryAsync();
        command.Parameters.AddWithValue("$owner", owner);
        command.Parameters.AddWithValue("$count", count);
        foreach (var (table, of) in Tables)
        {
            var columns = await ColumnsOfAsync(connection, table);
            command.CommandText =
                $"""
                CREATE TEMP TABLE Copied AS SELECT * FROM {table} WHERE {of};
                WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < $count)
                INSERT INTO {table} ({string.Join(", ", columns)})
                SELECT {string.Join(", ", columns.Select(column => isPdfWhole && column is "Pdf" ? column : Copied(column)))}
                FROM numbers CROSS JOIN temp.Copied;
                DROP TABLE temp.Copied
                """;
            await command.ExecuteNonQueryAsync();
        }
    }

    // The same number in every id, so that rows which belong together still do.
    private static string Copied(string column) => column switch
    {
        "Pdf" => "substr(Pdf, 1, 1000)",
        "PublicId" or "PersonId" => "substr(hex(randomblob(11)), 1, 22)",
        "Reference" => "substr(hex(randomblob(6)), 1, 12)",
        _ when column is "CopyOf" || column.EndsWith("Id", StringComparison.Ordinal) => $"printf('%08X', n) || substr({column}, 9)",
        _ => column,
    };

    private static async Task<IReadOnlyList<string>> ColumnsOfAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        await using var names = await command.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await names.ReadAsync())
        {
            columns.Add(names.GetString(0));
        }

        return columns;
    }
}
