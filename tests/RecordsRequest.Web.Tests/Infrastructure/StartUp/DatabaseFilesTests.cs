using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

/// <summary>What lies in the data directory is not what was there: one line for the operator, and nothing is made or changed.</summary>
public sealed class DatabaseFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    private string Database => Path.Combine(_root, "data", "app.db");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_database_that_is_empty_or_gone_beside_a_used_key_ring(bool isEmpty)
    {
        TemplateDatabase.CopyTo(_root);
        Directory.CreateDirectory(Path.Combine(_root, "keys", "cookies"));
        await File.WriteAllTextAsync(Path.Combine(_root, "keys", "cookies", "key-1.xml"), "<key/>");
        File.Delete(Database);
        if (isEmpty)
        {
            await File.WriteAllBytesAsync(Database, []);
        }

        await RefusesAsync("Restore a backup");
    }

    [Fact]
    public async Task A_file_that_people_have_left_for_PostgreSQL()
    {
        TemplateDatabase.CopyTo(_root);
        Directory.CreateDirectory(Path.Combine(_root, "keys", "cookies"));
        await File.WriteAllTextAsync(Path.Combine(_root, "keys", "cookies", "kept-in-postgres"), "");

        await RefusesAsync("what people wrote since is there");
    }

    [Fact]
    public async Task A_directory_in_place_of_the_database()
    {
        TemplateDatabase.CopyTo(_root);
        File.Delete(Database);
        Directory.CreateDirectory(Database);

        await RefusesAsync("is a directory");
    }

    [Fact]
    public async Task A_log_without_its_database()
    {
        TemplateDatabase.CopyTo(_root);
        File.Move(Database, $"{Database}-wal");

        await RefusesAsync("its database");
    }

    [Fact]
    public async Task A_log_of_another_installation()
    {
        TemplateDatabase.CopyTo(_root);
        var other = Directory.CreateTempSubdirectory("rr-test-").FullName;
        await Operator.RunAsync(other, "keys", "init");
        await Installation.StartAsync(other);
        CopyLog(Path.Combine(other, "data", "app.db"));

        await RefusesAsync("The key ring");

        Directory.Delete(other, recursive: true);
    }

    /// <summary>Leaves a log beside the database that tells all of the other one's pages.</summary>
    private void CopyLog(string other)
    {
        using var connection = new SqliteConnection($"Data Source={other};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; VACUUM";
        command.ExecuteNonQuery();
        File.Copy($"{other}-wal", $"{Database}-wal");
    }

    private async Task RefusesAsync(string words)
    {
        var before = Seen();

        var end = await Operator.RunAsync(_root);

        Assert.Equal(78, end.Code);
        Assert.Contains(words, Assert.Single(end.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(before, Seen());
    }

    /// <summary>What SQLite makes for itself to look into a log, and the lock, are no data.</summary>
    private List<string> Seen() =>
    [
        .. Directory.EnumerateFileSystemEntries(_root, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("-shm", StringComparison.Ordinal) && !path.EndsWith(".lock", StringComparison.Ordinal)).Order()
            .Select(path => File.Exists(path) ? $"{path} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}" : path),
    ];
}
