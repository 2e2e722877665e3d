using Microsoft.Data.Sqlite;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>The file of SQLite, page by page, as a disk that fails changes it.</summary>
internal sealed class DatabaseFile(TestApp app)
{
    /// <summary>First bytes of a page: where rows of a table stand, and, of what is too long for such a page, the number of the next one.</summary>
    public const byte TableLeaf = 0x0D;
    public const byte Overflow = 0x00;

    private const int PageSize = 4096;

    private string Path { get; } = System.IO.Path.Combine(app.Root, "data", "app.db");

    /// <summary>Changes each page of that kind on which these bytes stand.</summary>
    /// <param name="change">Gets the page, and where the bytes stand on it.</param>
    public void Overwrite(byte kind, byte[] bytes, Action<byte[], int> change)
    {
        Run("PRAGMA wal_checkpoint(TRUNCATE)");
        using (var file = new FileStream(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
        {
            var page = new byte[PageSize];
            while (file.ReadAtLeast(page, PageSize, throwOnEndOfStream: false) == PageSize)
            {
                if (page[0] == kind && page.AsSpan().IndexOf(bytes) is >= 0 and var at)
                {
                    change(page, at);
                    file.Position -= PageSize;
                    file.Write(page);
                }
            }
        }

        Run("UPDATE SeenClock SET HoursAhead = HoursAhead"); // so that who is connected reads the pages anew
    }

    private void Run(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
