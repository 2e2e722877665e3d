using Npgsql;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Faults;

/// <summary>
/// A node of an older version serves and people write. A node of this version starts beside it, and migrates; both serve; the older one is
/// stopped as an operator stops it, and this version started in its place.
/// </summary>
internal static class Upgrade
{
    private const int Walkers = 6;

    public static async Task<bool> RunAsync(string? named)
    {
        var commit = named ?? await Product.BeforeLastMigrationAsync();
        var older = await Product.PublishAsync(commit);
        using var server = PostgresServer.Start();
        server.Create("upgrade");
        var connection = server.ConnectionTo("upgrade");
        var (keys, front) = (await Place.MakeAsync("upgrade"), new Front(Path.Combine(Product.Root, "front")));
        var (before, beside) = (keys.Node(front, connection, older), keys.Node(front, connection));
        using var old = await Running.ServeAsync(before);
        await using var proxy = await Proxy.NginxAsync(front, [before, beside]);
        await using var walks = new Walks(before, Walkers);
        await walks.WriteAsync(60);
        var migrations = Migrations(connection);

        using var other = await Running.ServeAsync(beside);
        migrations = Migrations(connection) - migrations;
        await walks.WriteAsync(100);
        var both = walks.Walkers.Sum(walker => walker.Ledger.Moves);
        await old.StopAsync();
        await walks.WriteAsync(20);
        using var again = await Running.ServeAsync(before.With(Product.Dll));
        await walks.WriteAsync(60);
        await walks.StopAsync();
        var sum = await Account.TakeAsync(walks.Walkers);
        await other.StopAsync();
        await again.StopAsync();
        var check = await beside.CommandAsync("check");
        var refused = walks.Walkers.SelectMany(walker => walker.Refused).ToLookup(of => (int)of.Key, of => of.Value);
        var (failed, texts) = (refused.Where(of => of.Key >= 500).Sum(of => of.Sum()), walks.Walkers.Sum(walker => walker.TextsLost));
        await Figure.SayAsync(
            $"upgrade: from {commit}, migrations between: {migrations}, answers from another node than the one before while both served: {both}, ",
            $"acknowledged writes: {sum.Judged}, lost: {sum.Lost}, told twice: {sum.Twice}, check: {check.Code}; pages that failed: {failed}, ",
            $"asked once more because no node answered: {walks.Unanswered}, ",
            $"said no: {string.Join(", ", refused.Select(of => $"{of.Sum()} × {of.Key}"))}; texts not shown again: {texts}");
        return sum is { Lost: 0, Twice: 0 } && failed == 0 && texts == 0 && check.Code == 0;
    }

    private static int Migrations(string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*)::int FROM \"__EFMigrationsHistory\"";
        return (int)command.ExecuteScalar()!;
    }
}
