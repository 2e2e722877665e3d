using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

/// <summary>Settings of the database that contradict each other or lead nowhere: one line, and what is secret in them is not told.</summary>
public sealed class DatabaseSettingsTests : IDisposable
{
    private const string Secret = "hunter2";

    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public DatabaseSettingsTests()
    {
        TemplateDatabase.CopyTo(_root);
        File.Delete(LeftFile);
    }

    private string LeftFile => Path.Combine(_root, "data", "app.db");

    public void Dispose() => TemplateDatabase.Delete(_root);

    [Theory]
    [InlineData("Oracle", "", "Database:Provider must be Sqlite or Postgres")]
    [InlineData("Sqlite", $"Host=db;Database=records;Password={Secret}", "Database:ConnectionString is for PostgreSQL only")]
    [InlineData("", $"Host=db;Database=records;Password={Secret}", "Database:ConnectionString is for PostgreSQL only")]
    [InlineData("Postgres", "", "Database:ConnectionString is missing")]
    [InlineData("postgres", $"Password={Secret}", "must name a Host and a Database")]
    [InlineData("Postgres", $"{Secret}", "cannot be read")]
    [InlineData("Postgres", $"Host=db;Port={Secret};Database=records", "cannot be read")]
    [InlineData("Postgres", $"Host=db;Database=records;Minimum Pool Size=50;Maximum Pool Size=3;Password={Secret}", "cannot be read")]
    [InlineData("Postgres", $"Host=no.such.host.invalid;Database=records;Password={Secret}", "at no.such.host.invalid cannot be used: Name")]
    [InlineData("Postgres", $"Host=127.0.0.1;Port=1;Database=records;Password={Secret}", "database records at 127.0.0.1 cannot be used")]
    public async Task Wrong_ones_refuse_to_start_in_one_line(string provider, string connection, string words)
    {
        var line = await Installation.StartAsync(
            _root, settings: new Dictionary<string, string> { ["Database:Provider"] = provider, ["Database:ConnectionString"] = connection });

        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line!);
        Assert.DoesNotContain(Secret, line!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_not_moved_is_named_before_an_empty_site_takes_its_place()
    {
        await File.WriteAllTextAsync(LeftFile, "people");

        var line = await Installation.StartAsync(_root, settings: new Dictionary<string, string>
        {
            ["Database:Provider"] = "Postgres",
            ["Database:ConnectionString"] = "Host=db;Database=records",
        });

        Assert.Equal(
            $"Database:Provider is Postgres, and the SQLite database {LeftFile} is there, too. Run copy-to-postgres, which moves what people have; "
            + "or move that file away.", line);
    }

    [Fact]
    public async Task A_server_that_is_too_old_is_named_with_its_version()
    {
        using var server = new OldServer("14.19");

        var line = await Installation.StartAsync(
            _root,
            settings: new Dictionary<string, string> { ["Database:Provider"] = "Postgres", ["Database:ConnectionString"] = server.Connection });

        await server.Served;
        Assert.Equal("The PostgreSQL database records at 127.0.0.1 is PostgreSQL 14.19; it must be 15 or newer.", line);
    }
}
