using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.StartUp;

[Trait("Database", "Sqlite")]
public sealed class DatabaseStepTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    private string Database => Path.Combine(_root, "data", "app.db");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_database_of_a_newer_version_is_not_touched()
    {
        TemplateDatabase.CopyTo(_root);
        Run("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");

        Assert.Contains("newer version", await Installation.StartAsync(_root), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_left_by_a_killed_migration_does_not_hold_up_the_next_start()
    {
        Directory.CreateDirectory(Path.Combine(_root, "data"));
        using (var installation = new Installation(_root))
        {
            installation.Services.GetRequiredService<KeyRingFile>().Make();
        }

        Run("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        Run("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");

        Assert.Null(await Installation.StartAsync(_root));
        Assert.Equal("0", Run("SELECT count(*) FROM Owners"));
    }

    [Fact]
    public async Task A_restored_database_that_takes_long_to_check_is_let_in_and_checked_to_the_end()
    {
        TemplateDatabase.CopyTo(_root);
        Run("PRAGMA journal_mode=DELETE");

        Assert.Null(await Installation.StartAsync(_root, time: new Hasty()));
        Assert.Equal("wal", Run("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_damaged_database_is_named_in_one_line()
    {
        TemplateDatabase.CopyTo(_root);
        using (var file = new FileStream(Database, FileMode.Open))
        {
            file.Position = file.Length / 2;
            file.Write(new byte[20_000]);
        }

        var refusal = await Installation.StartAsync(_root);

        Assert.Contains(Database, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal!);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_in_one_line()
    {
        TemplateDatabase.CopyTo(_root);
        await File.WriteAllTextAsync(Database, string.Concat(Enumerable.Repeat("this is not a database ", 500)));

        Assert.Contains(Database, await Installation.StartAsync(_root), StringComparison.Ordinal);
    }

    private string? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return $"{command.ExecuteScalar()}";
    }

    /// <summary>Waits for nothing.</summary>
    private sealed class Hasty : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            => base.CreateTimer(callback, state, dueTime < TimeSpan.FromMinutes(1) ? TimeSpan.Zero : dueTime, period);
    }
}
