using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>
/// The same people at the same cores: one node on the SQLite file, one on PostgreSQL, two on PostgreSQL. Each asks the next node with every page, as
/// a proxy would send them. By turns in one run, as Markdown.
/// </summary>
internal static class NodeTable
{
    private const int Patients = 32;
    private const int Rounds = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(15);

    public static async Task PrintAsync()
    {
        await Published.MakeAsync();
        using var server = PostgresServer.Start();
        server.Create("nodes");
        var (file, tables) = (Published.SettingsFor(Published.Clean("one")), Published.OnPostgres("two", server.ConnectionTo("nodes")));
        var (here, there) = (await FillAsync(file), await FillAsync(tables));
        using var embedded = await Server.StartAsync(Published.App, "/en", file);
        using var first = await Server.StartAsync(Published.App, "/en", tables);
        using var second = await Server.StartAsync(Published.App, "/en", tables);
        IReadOnlyList<Setup> setups =
        [
            new("one node, SQLite", [embedded], here), new("one node, PostgreSQL", [first], there),
            new("two nodes, PostgreSQL", [first, second], there),
        ];
        foreach (var setup in setups)
        {
            await RunAsync(setup with { Ran = [] }, WarmUp, server);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var setup in setups)
            {
                await RunAsync(setup, Lasts, server);
            }
        }

        await SayAsync(
            $"| {Patients} people at once | Requests a second | CPU ms a request: the app | the server beside it ",
            $"| Half within, ms | 99 of 100 | Errors |");
        await SayAsync($"|---|---|---|---|---|---|---|");
        foreach (var setup in setups)
        {
            await SayAsync($"| {setup.Name} | {Spread.Of(setup.Ran.Select(run => run.Rate))} | {Spread.Of(setup.Ran.Select(run => run.App))} | ",
                $"{Spread.Of(setup.Ran.Select(run => run.Beside))} | {Spread.Of(setup.Ran.Select(run => run.Half)).Median:0} | ",
                $"{Spread.Of(setup.Ran.Select(run => run.Most)).Median:0} | {setup.Ran.Sum(run => run.Errors)} |");
        }
    }

    private static async Task<IReadOnlyList<Person>> FillAsync(IReadOnlyDictionary<string, string> settings)
    {
        await using var population = await Population.BeginAsync(settings);
        var people = new List<Person>();
        for (var at = 0; at < Patients; at++)
        {
            people.Add(await population.AddAsync(requests: 1));
        }

        return people;
    }

    private static async Task RunAsync(Setup setup, TimeSpan lasts, PostgresServer server)
    {
        var (times, errors) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        var (before, beside, clock) = (await CpuAsync(setup), server.Cpu, Stopwatch.StartNew());
        await Task.WhenAll(setup.People.Select((person, at) => WalkAsync(setup.Nodes, person, at, () => clock.Elapsed < lasts, times, errors)));
        var (took, besideTook, seconds) = (await CpuAsync(setup) - before, server.Cpu - beside, clock.Elapsed.TotalSeconds);
        foreach (var error in errors.Take(1))
        {
            await Console.Error.WriteLineAsync(error);
        }

        double[] sorted = [.. times.Order()];
        setup.Ran.Add(new(
            sorted.Length / seconds, took / sorted.Length, besideTook / sorted.Length,
            sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100], errors.Count));
    }

    private static async Task WalkAsync(
        IReadOnlyList<Server> nodes, Person person, int turn, Func<bool> goesOn, ConcurrentBag<double> times, ConcurrentBag<string> errors)
    {
        var visit = new Visit(nodes[turn % nodes.Count], person);
        await visit.OpenFormAsync();
        // Three, so that none of them meets the same node each time.
        IReadOnlyList<(string Name, Func<HttpRequestMessage> Ask, HttpStatusCode Expected)> pages =
        [
            ("wizard GET", visit.Get(visit.Draft), HttpStatusCode.OK), ("wizard POST", visit.Post, HttpStatusCode.Redirect),
            ("request page", visit.Get($"/en/requests/{person.Request}"), HttpStatusCode.OK),
        ];
        for (var at = turn; goesOn(); at++)
        {
            var ((name, ask, expected), began) = (pages[at % pages.Count], Stopwatch.GetTimestamp());
            try
            {
                await new Page(name, null, nodes[at % nodes.Count], ask, expected).SendAsync();
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
            catch (Exception fault) when (fault is InvalidOperationException or HttpRequestException)
            {
                errors.Add(fault.Message);
                await visit.OpenFormAsync();
            }
        }
    }

    private static async Task<double> CpuAsync(Setup setup)
    {
        var cpu = 0d;
        foreach (var node in setup.Nodes)
        {
            cpu += (await node.TakenAsync()).Cpu;
        }

        return cpu;
    }

    private static Task SayAsync(params FormattableString[] parts)
        => Console.Out.WriteLineAsync(string.Concat(parts.Select(part => part.ToString(CultureInfo.InvariantCulture))));

    private sealed record Setup(string Name, IReadOnlyList<Server> Nodes, IReadOnlyList<Person> People)
    {
        public List<Run> Ran { get; init; } = [];
    }

    private sealed record Run(double Rate, double App, double Beside, double Half, double Most, int Errors);
}
