using System.Diagnostics;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Faults;

/// <summary>
/// Two nodes on one PostgreSQL, behind nginx and then behind HAProxy. People move from one to the other with every page they ask for; one of
/// the two is killed while they write, by turns, and started again.
/// </summary>
internal static class Nodes
{
    private const int Walkers = 8;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(50);

    public static async Task<bool> RunAsync(int most)
    {
        using var server = PostgresServer.Start();
        server.Create("nodes");
        var (keys, front) = (await Place.MakeAsync("nodes"), new Front(Path.Combine(Product.Root, "front")));
        IReadOnlyList<Place> places = [keys.Node(front, server.ConnectionTo("nodes")), keys.Node(front, server.ConnectionTo("nodes"))];
        Running[] nodes = [await Running.ServeAsync(places[0]), await Running.ServeAsync(places[1])];
        await using var walks = new Walks(places[0], Walkers);
        var (clock, behindNginx, behindHaproxy) = (Stopwatch.StartNew(), new Tally(), new Tally());
        await using (await Proxy.NginxAsync(front, places))
        {
            await KillAsync(places, nodes, walks, behindNginx, most / 2, clock);
        }

        await using var haproxy = await Proxy.HaproxyAsync(front, places);
        await KillAsync(places, nodes, walks, behindHaproxy, most - (most / 2), clock);
        await walks.StopAsync();
        var sum = await Account.TakeAsync(walks.Walkers);
        foreach (var node in nodes)
        {
            await node.StopAsync();
            node.Dispose();
        }

        var check = await places[0].CommandAsync("check");
        var (moves, texts) = (walks.Walkers.Sum(walker => walker.Ledger.Moves), walks.Walkers.Sum(walker => walker.TextsLost));
        var refused = string.Join(", ", walks.Walkers.SelectMany(walker => walker.Refused).GroupBy(of => (int)of.Key)
            .Select(of => $"{of.Sum(one => one.Value)} × {of.Key}"));
        await Figure.SayAsync(
            $"nodes: killed behind nginx {behindNginx.Kills}, behind HAProxy {behindHaproxy.Kills}, forms under way at these moments: ",
            $"{behindNginx.UnderWay + behindHaproxy.UnderWay}, acknowledged writes: {sum.Judged}, lost: {sum.Lost}, told twice: {sum.Twice}, ",
            $"check: {check.Code}; answers from another node than the one before: {moves}; asked once more because no node answered: ",
            $"{behindNginx.Unanswered} and {behindHaproxy.Unanswered}; said no by the app: {refused}; texts not shown again: {texts}");
        return sum is { Lost: 0, Twice: 0 } && texts == 0 && check.Code == 0;
    }

    private static async Task KillAsync(
        IReadOnlyList<Place> places, Running[] nodes, Walks walks, Tally tally, int count, Stopwatch clock)
    {
        // Until the new front has seen both.
        await walks.WriteAsync(20);
        var before = walks.Unanswered;
        for (; tally.Kills < count && clock.Elapsed < Longest; tally.Kills++)
        {
            var at = tally.Kills % nodes.Length;
            await walks.WriteAsync(Random.Shared.Next(20));
            tally.UnderWay += walks.Walkers.Sum(walker => walker.Ledger.UnderWay);
            nodes[at].Kill();
            nodes[at].Dispose();
            await walks.WriteAsync(Random.Shared.Next(10));
            nodes[at] = await Running.ServeAsync(places[at]);
        }

        tally.Unanswered = walks.Unanswered - before;
    }

    private sealed class Tally
    {
        public int Kills { get; set; }

        public int UnderWay { get; set; }

        public int Unanswered { get; set; }
    }
}
