using Npgsql;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>The database that a key ring was used for is gone, and an empty one is in its place.</summary>
public sealed class EmptyServerTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public EmptyServerTests() => TemplateDatabase.CopyTo(_root);

    private string Database => Path.GetFileName(_root);

    private string Beside => Path.Combine(_root, "keys", "cookies");

    public void Dispose() => TemplateDatabase.Delete(_root);

    [PostgresFact]
    public async Task Nothing_is_made_there_until_the_operator_says_that_the_data_is_given_up()
    {
        await Installation.StartAsync(_root);
        NpgsqlConnection.ClearAllPools();
        PostgresCluster.Drop(Database);
        PostgresCluster.Create(Database);

        var refused = await Installation.StartAsync(_root);
        var check = await Operator.RunAsync(_root, "check");
        Directory.Delete(Beside, recursive: true);
        var given = await Installation.StartAsync(_root);

        Assert.StartsWith(
            $"The key ring {Path.Combine(_root, "keys", "field-keys.json")} was used, but the PostgreSQL database {Database} at",
            refused, StringComparison.Ordinal);
        Assert.EndsWith($"is empty. Restore a dump into it; or, to start over without the data, delete {Beside}.", refused, StringComparison.Ordinal);
        Assert.NotEqual(0, check.Code);
        Assert.Null(given);
    }
}
