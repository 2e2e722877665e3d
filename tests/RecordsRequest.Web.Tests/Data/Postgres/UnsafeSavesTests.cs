using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>A server that says "saved" before it is, because of a setting of the database or of the user.</summary>
public sealed class UnsafeSavesTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    private string Name => Path.GetFileName(_app.Root);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        PostgresCluster.Tell($"DROP ROLE IF EXISTS \"{Name}\"");
    }

    [PostgresTheory]
    [InlineData("DATABASE")]
    [InlineData("ROLE")]
    public async Task No_app_starts_on_it_until_it_says_so_when_it_is(string what)
    {
        PostgresCluster.Tell($"CREATE ROLE \"{Name}\" SUPERUSER LOGIN");
        var connection = $"{TemplateDatabase.SettingsFor(_app.Root)["Database:ConnectionString"]};Username={Name}";
        var settings = new Dictionary<string, string> { ["Database:ConnectionString"] = connection };

        PostgresCluster.Tell($"ALTER {what} \"{Name}\" SET synchronous_commit = off");
        var refused = await Installation.StartAsync(_app.Root, settings: settings);
        PostgresCluster.Tell($"ALTER {what} \"{Name}\" SET synchronous_commit = on");
        var started = await Installation.StartAsync(_app.Root, settings: settings);

        Assert.StartsWith($"The PostgreSQL database {Name} at ", refused, StringComparison.Ordinal);
        Assert.EndsWith(" has synchronous_commit off, and could lose what it has said is saved. Set it to on.", refused, StringComparison.Ordinal);
        Assert.Null(started);
    }
}
