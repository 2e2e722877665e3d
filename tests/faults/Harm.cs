using System.Globalization;
using Microsoft.Data.Sqlite;

namespace RecordsRequest.Faults;

/// <summary>What can happen to a file, or be done to it without a key.</summary>
internal static class Harm
{
    private const int Page = 4096;

    /// <summary>Each with the place, while nothing runs.</summary>
    public static IReadOnlyList<(string What, Action<Place> Do)> Targets { get; } =
    [
        ("the header is no longer SQLite's", place => Overwrite(place.Database, 0, "Not SQLite 3"u8)),
        ("the header tells another page size", place => Overwrite(place.Database, 16, [0x20, 0x00])),
        ("the schema's page is broken", place => Overwrite(place.Database, 100, new byte[64])),
        ("the file ends half-way", place => Cut(place.Database, 2)),
        ("the log is garbage", place => File.WriteAllBytes($"{place.Database}-wal", Garbage(50_000))),
        ("an index of visits is overwritten", place => OverwriteRoot(place, "IX_GuestSessions_OwnerId")),
        ("an index of requests is overwritten", place => OverwriteRoot(place, "IX_Requests_OwnerId_MadeAt")),
        ("the root of the events is overwritten", place => OverwriteRoot(place, "Events")),
        ("a seal of a draft", place => Flip(place, "Drafts", "Answers")),
        ("a seal of a request", place => Flip(place, "Requests", "Details")),
        ("a seal of an event", place => Flip(place, "Events", "Facts")),
        ("a seal of a letter", place => Flip(place, "Letters", "Letter")),
        ("a seal of a PDF", place => Flip(place, "Letters", "Pdf")),
        ("the word that proves the key", place => Flip(place, "KeyChecks", "Word")),
        ("the key ring", place => Overwrite(Path.Combine(place.Keys, "field-keys.json"), 120, "AAAAAAAA"u8)),
        ("the cookie keys", place => Overwrite(Directory.GetFiles(Path.Combine(place.Keys, "cookies"))[0], 300, "AAAAAAAA"u8)),
        ("two requests have each other's seal", place => Run(place,
            """
            UPDATE Requests SET Details = (SELECT Details FROM Requests AS other WHERE other.Id <> Requests.Id ORDER BY other.Id DESC LIMIT 1)
            WHERE Id = (SELECT min(Id) FROM Requests)
            """)),
        ("a request is given to another person", place => Run(place,
            "UPDATE Requests SET OwnerId = (SELECT max(Id) FROM Owners) WHERE Id = (SELECT min(Id) FROM Requests)")),
        ("a last day is moved", place => Run(place,
            "UPDATE Requests SET DueOn = '2027-12-31', HasClock = 1 WHERE Id = (SELECT min(Id) FROM Requests)")),
        ("a stage is changed", place => Run(place, "UPDATE Requests SET Stage = 'Received' WHERE Id = (SELECT min(Id) FROM Requests)")),
        ("an event is taken away", place => Run(place, "DELETE FROM Events WHERE Id = (SELECT max(Id) FROM Events)")),
        ("an event is moved to another request", place => Run(place,
            "UPDATE Events SET RequestId = (SELECT min(Id) FROM Requests) WHERE Id = (SELECT max(Id) FROM Events)")),
        ("the last day seen is years ahead", place => Run(place, "UPDATE SeenClock SET Day = '2031-01-01'")),
    ];

    /// <summary>Returns what was done.</summary>
    public static string Somewhere(string file, Random random)
    {
        var pages = (int)(new FileInfo(file).Length / Page);
        var at = random.NextInt64(new FileInfo(file).Length);
        var page = (long)random.Next(pages) * Page;
        var kind = random.Next(5);
        switch (kind)
        {
            case 0:
                Overwrite(file, at, [(byte)(Read(file, at, 1)[0] ^ (1 << random.Next(8)))]);
                break;
            case 1:
                Overwrite(file, at, Garbage(16));
                break;
            case 2:
                Overwrite(file, at / 512 * 512, Garbage(512));
                break;
            case 3:
                Overwrite(file, page, new byte[Page]);
                break;
            default:
                Overwrite(file, page, Read(file, (long)random.Next(pages) * Page, Page));
                break;
        }

        string[] names = ["a bit turned", "16 bytes of garbage", "a sector of garbage", "a page of zeros", "a page of another place"];
        return string.Create(CultureInfo.InvariantCulture, $"{names[kind]} near page {(kind < 3 ? at : page) / Page + 1} of {pages}");
    }

    public static void Run(Place place, string sql) => Ask(place.Database, sql);

    public static object? Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static void Flip(Place place, string table, string column) => Run(
        place,
        $"""
        UPDATE {table} SET {column} = CAST(substr({column}, 1, 39) || x'00FF' || substr({column}, 42) AS BLOB)
        WHERE Id = (SELECT min(Id) FROM {table})
        """);

    private static void OverwriteRoot(Place place, string name)
    {
        var root = (long)Ask(place.Database, $"SELECT rootpage FROM sqlite_master WHERE name = '{name}'")!;
        Overwrite(place.Database, (root - 1) * Page, Garbage(Page));
    }

    private static void Overwrite(string path, long at, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Position = Math.Min(at, Math.Max(0, file.Length - bytes.Length));
        file.Write(bytes);
    }

    private static byte[] Read(string path, long at, int count)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = at;
        var bytes = new byte[count];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static void Cut(string path, int by)
    {
        using var file = new FileStream(path, FileMode.Open);
        file.SetLength(file.Length / by);
    }

    private static byte[] Garbage(int count)
    {
        var bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }
}
