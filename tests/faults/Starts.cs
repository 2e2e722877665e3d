using System.Text.RegularExpressions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Faults;

/// <summary>Two nodes start at the same moment on an empty database. The server's own log says how often its tables were made.</summary>
internal static partial class Starts
{
    public static async Task<bool> RunAsync(int times)
    {
        using var server = PostgresServer.Start("log_statement=ddl");
        var keys = await Place.MakeAsync("starts");
        var front = new Front(Path.Combine(Product.Root, "front"));
        var (serving, seconds) = (0, new List<double>());
        for (var time = 0; time < times; time++)
        {
            var database = $"starts{time}";
            server.Create(database);
            Place[] places = [keys.Node(front, server.ConnectionTo(database)), keys.Node(front, server.ConnectionTo(database))];
            var nodes = await Task.WhenAll(places.Select(place => Running.TryAsync(place)));
            serving += nodes.Count(node => node.Code is null);
            seconds.AddRange(nodes.Select(node => node.Took.TotalSeconds));
            foreach (var node in nodes)
            {
                await (node.Code is { } code ? Console.Error.WriteLineAsync($"{code} {node.Said}") : node.StopAsync());
                node.Dispose();
            }
        }

        var made = MadeOwners.Count(server.Said);
        await Figure.SayAsync(
            $"starts: {times} × 2 nodes at once on an empty database, serving: {serving}, tables made: {made} times, ",
            $"first answer: half within {seconds.Order().ElementAt(seconds.Count / 2):0.0} s, at most {seconds.Max():0.0} s");
        return serving == 2 * times && made == times;
    }

    [GeneratedRegex("CREATE TABLE \"Owners\"")]
    private static partial Regex MadeOwners { get; }
}
