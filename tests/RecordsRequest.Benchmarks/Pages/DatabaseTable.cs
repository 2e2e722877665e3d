using System.Diagnostics;
using System.Globalization;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>What each page costs on PostgreSQL beside what it costs on the SQLite file, by turns in one run, as Markdown.</summary>
internal static class DatabaseTable
{
    private const int WarmUp = 600;
    private const int Rounds = 5;
    private const int Batch = 150;
    private const int Requests = 300;

    public static async Task PrintAsync()
    {
        await Published.MakeAsync();
        using var server = PostgresServer.Start();
        server.Create("pages");
        var (file, tables) = (Published.SettingsFor(Published.Clean("sqlite")), Published.OnPostgres("postgres", server.ConnectionTo("pages")));
        var (here, there) = (await FillAsync(file), await FillAsync(tables));
        var bytes = await RequestBytesAsync(server, tables);
        using var embedded = await Server.StartAsync(Published.App, "/en", file);
        using var beside = await Server.StartAsync(Published.App, "/en", tables);
        var pairs = (await PagesAsync(embedded, here)).Zip(await PagesAsync(beside, there)).ToList();
        foreach (var (one, other) in pairs)
        {
            await one.MeasureAsync(WarmUp);
            await other.MeasureAsync(WarmUp);
        }

        await SayAsync(
            $"| Page | SQLite, CPU ms | PostgreSQL: the app | × | the server beside it | × both ",
            $"| by the clock, ms: SQLite | PostgreSQL |");
        await SayAsync($"|---|---|---|---|---|---|---|---|");
        foreach (var (one, other) in pairs)
        {
            await CompareAsync(one, other, server);
        }

        await SayAsync($"\nA request with its letter takes {bytes:N0} bytes of the PostgreSQL database, over {Requests}, indexes included.");
    }

    private static async Task<Person> FillAsync(IReadOnlyDictionary<string, string> settings)
    {
        await using var population = await Population.BeginAsync(settings);
        return await population.AddAsync(requests: 12);
    }

    private static async Task<IReadOnlyList<Page>> PagesAsync(Server app, Person person)
    {
        var visit = new Visit(app, person);
        await visit.OpenFormAsync();
        return [.. PageTable.PagesOf(app, visit, person)];
    }

    private static async Task<double> RequestBytesAsync(PostgresServer server, IReadOnlyDictionary<string, string> settings)
    {
        var before = await server.BytesAsync("pages");
        await using (var population = await Population.BeginAsync(settings))
        {
            await population.AddAsync(Requests);
        }

        return (await server.BytesAsync("pages") - before) / (double)Requests;
    }

    private static async Task CompareAsync(Page one, Page other, PostgresServer server)
    {
        var (embedded, app, beside) = (new List<double>(), new List<double>(), new List<double>());
        var (clock, clockBeside) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            embedded.Add(await one.MeasureAsync(Batch));
            clock.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds / Batch);
            (began, var before) = (Stopwatch.GetTimestamp(), server.Cpu);
            app.Add(await other.MeasureAsync(Batch));
            clockBeside.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds / Batch);
            beside.Add((server.Cpu - before) / Batch);
        }

        var (floor, ours, theirs) = (Spread.Of(embedded), Spread.Of(app), Spread.Of(beside));
        await SayAsync($"| {one.Name} | {floor} | {ours} | {ours.Median / floor.Median:0.00} | {theirs} | ",
            $"{(ours.Median + theirs.Median) / floor.Median:0.00} | {Spread.Of(clock).Median:0.0} | {Spread.Of(clockBeside).Median:0.0} |");
    }

    private static Task SayAsync(params FormattableString[] parts)
        => Console.Out.WriteLineAsync(string.Concat(parts.Select(part => part.ToString(CultureInfo.InvariantCulture))));
}
