using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>What each page costs beside the empty one, by turns in one run, as Markdown.</summary>
internal static class PageTable
{
    private const int WarmUp = 1_000;
    private const int Rounds = 5;
    private const int Batch = 200;
    private const int Connections = 32;

    public static async Task PrintAsync()
    {
        await Published.MakeAsync();
        var settings = Published.SettingsFor(Published.Clean("pages"));
        Person person;
        var crowd = new List<Person>();
        await using (var population = await Population.BeginAsync(settings))
        {
            person = await population.AddAsync(requests: 12);
            for (var at = 0; at < Crowd.Patients; at++)
            {
                crowd.Add(await population.AddAsync(requests: 0));
            }
        }

        using var empty = await Server.StartAsync(Published.Empty, "/", new Dictionary<string, string>());
        using var app = await Server.StartAsync(Published.App, "/en", settings);
        var visit = new Visit(app, person);
        await visit.OpenFormAsync();
        IReadOnlyList<Page> pages = [new("empty Razor page", null, empty, Visit.Anonymous("/")), .. PagesOf(app, visit, person)];
        foreach (var page in pages)
        {
            await page.MeasureAsync(WarmUp);
        }

        await PrintOneAfterAnotherAsync(pages);
        await PrintTogetherAsync(pages);
        await Crowd.PrintAsync(app, crowd);
    }

    public static IEnumerable<Page> PagesOf(Server app, Visit visit, Person person) =>
    [
        new("guide without a visit", null, app, Visit.Anonymous("/en/guide")),
        new("guide with a visit", 2, app, visit.Get("/en/guide")),
        new("wizard GET", 3.5, app, visit.Get(visit.Draft)),
        new("wizard POST", 6, app, visit.Post, HttpStatusCode.Redirect),
        new("dashboard with 12 requests", 6, app, visit.Get("/en/requests")),
        new("request page", 6, app, visit.Get($"/en/requests/{person.Request}")),
        new("letter PDF", 3, app, visit.Get($"/en/requests/{person.Request}/letters/{person.Letter}/pdf")),
    ];

    private static async Task PrintOneAfterAnotherAsync(IReadOnlyList<Page> pages)
    {
        var times = pages.ToDictionary(page => page.Name, _ => new List<double>());
        var commits = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var page in pages)
            {
                times[page.Name].Add(await page.MeasureAsync(Batch));
            }

            commits.Add(await CommitAsync());
        }

        await SayAsync($"| Page | CPU ms a request | × empty page | Goal |\n|---|---|---|---|");
        var floor = Spread.Of(times[pages[0].Name]).Median;
        foreach (var page in pages)
        {
            var spread = Spread.Of(times[page.Name]);
            await SayAsync($"| {page.Name} | {spread} | {spread.Median / floor:0.00} | {page.Goal} |");
        }

        await SayAsync($"| raw SQLite commit | {Spread.Of(commits)} | {Spread.Of(commits).Median / floor:0.00} | |");
    }

    /// <summary>One row of 2,000 bytes changed and on the disk: write-ahead log, synchronous FULL.</summary>
    private static async Task<double> CommitAsync()
    {
        var file = Path.GetTempFileName();
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
            CREATE TABLE T (Id INTEGER PRIMARY KEY, Row BLOB); INSERT INTO T VALUES (1, '')
            """;
        await command.ExecuteNonQueryAsync();
        command.CommandText = "UPDATE T SET Row = randomblob(2000)";
        var before = Environment.CpuUsage.TotalTime.TotalMilliseconds;
        for (var at = 0; at < Batch; at++)
        {
            await command.ExecuteNonQueryAsync();
        }

        return (Environment.CpuUsage.TotalTime.TotalMilliseconds - before) / Batch;
    }

    private static async Task PrintTogetherAsync(IReadOnlyList<Page> pages)
    {
        await SayAsync($"\n| {Connections} at once | CPU ms a request | Contentions per 100 requests | Bytes allocated | MiB resident |");
        await SayAsync($"|---|---|---|---|---|");
        foreach (var page in pages.Where(page => page.Expected is HttpStatusCode.OK))
        {
            const int Each = 100;
            var before = await page.Of.TakenAsync();
            await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
            {
                for (var at = 0; at < Each; at++)
                {
                    await page.SendAsync();
                }
            }));
            var after = await page.Of.TakenAsync();
            double count = Connections * Each;
            var (cpu, contentions) = ((after.Cpu - before.Cpu) / count, (after.Contentions - before.Contentions) * 100 / count);
            await SayAsync(
                $"| {page.Name} | {cpu:0.00} | {contentions:0.0} | {(after.Allocated - before.Allocated) / count:0} | {after.Resident:0} |");
        }
    }

    private static Task SayAsync(FormattableString line) => Console.Out.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
