using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.Postgres;

/// <summary>A user of the server who may not do what the app needs.</summary>
public sealed class RightsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    private string Database => Path.GetFileName(_root);

    public void Dispose()
    {
        TemplateDatabase.Delete(_root);
        PostgresCluster.Tell($"DROP ROLE \"{Database}\"");
    }

    [PostgresFact]
    public async Task Who_may_make_no_tables_is_refused_in_one_line_and_nothing_is_half_made()
    {
        PostgresCluster.Create(Database);
        PostgresCluster.Tell($"CREATE ROLE \"{Database}\" LOGIN");
        await Operator.RunAsync(_root, "keys", "init");
        var start = Operator.Start(_root);
        start.Environment["Database__ConnectionString"] += $";Username={Database}";

        var end = await Operator.RunAsync(start);

        Assert.Equal(78, end.Code);
        Assert.Contains("permission denied", Assert.Single(end.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var empty = await Operator.RunAsync(_root, "keys", "rotate");
        Assert.Equal((78, $"There is no PostgreSQL database {Database}"), (empty.Code, empty.Errors.Split(" at ")[0]));
    }
}
