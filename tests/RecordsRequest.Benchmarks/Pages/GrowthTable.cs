using System.Globalization;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>What a start takes, and what the pages cost where there is much beside them, as Markdown.</summary>
internal static class GrowthTable
{
    private const int Starts = 5;
    private const int Rounds = 5;
    private const int Batch = 150;
    private const int RequestsOfEach = 5;

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>With 200,000 owners it takes 6 GB in the temporary directory.</summary>
    public static async Task PrintAsync(int owners)
    {
        await Published.MakeAsync();
        var (few, many) = (await FillAsync("few", copies: 200), await FillAsync("many", owners));
        await SayAsync($"| Start | First answer, ms | CPU ms |\n|---|---|---|");
        await SayStartAsync("empty Razor page", Starts, () => Server.StartAsync(Published.Empty, "/", Nothing));
        await SayStartAsync("1,000 requests", Starts, () => Server.StartAsync(Published.App, "/en", few.Settings));
        await SayStartAsync($"{owners * RequestsOfEach:N0} requests", 1, () => Server.StartAsync(Published.App, "/en", many.Settings));
        await SayStartAsync("the same again", Starts, () => Server.StartAsync(Published.App, "/en", many.Settings));

        using var small = await Server.StartAsync(Published.App, "/en", few.Settings);
        using var large = await Server.StartAsync(Published.App, "/en", many.Settings);
        await large.RestAsync();
        await SayAsync($"\n| Page | CPU ms: 1,000 requests in all | {owners * RequestsOfEach:N0} in all | × |\n|---|---|---|---|");
        await CompareAsync("dashboard with 12 requests", List(small, few.Twelve), List(large, many.Twelve));
        await CompareAsync("request page", One(small, few.Twelve), One(large, many.Twelve));
        await SayAsync($"\n| Page | CPU ms: 12 requests of one owner | 1,000 of one owner | × |\n|---|---|---|---|");
        await CompareAsync("dashboard", List(small, few.Twelve), List(small, few.Thousand));
        await CompareAsync("request page", One(small, few.Twelve), One(small, few.Thousand));
    }

    private static Page List(Server server, Person person) => new("dashboard", null, server, new Visit(server, person).Get("/en/requests"));

    private static Page One(Server server, Person person)
        => new("request page", null, server, new Visit(server, person).Get($"/en/requests/{person.Request}"));

    private static async Task<Filled> FillAsync(string name, int copies)
    {
        var settings = Published.SettingsFor(Published.Clean(name));
        Filled filled;
        await using (var population = await Population.BeginAsync(settings))
        {
            filled = new(settings, await population.AddAsync(RequestsOfEach), await population.AddAsync(12), await population.AddAsync(1_000));
        }

        await Copies.MakeAsync(Path.Combine(settings["App__DataDirectory"], "app.db"), filled.Copied.Owner, copies);
        return filled;
    }

    private static async Task SayStartAsync(string name, int count, Func<Task<Server>> start)
    {
        var (clock, cpu) = (new List<double>(), new List<double>());
        for (var at = 0; at < count; at++)
        {
            using var server = await start();
            clock.Add(server.FirstAnswer);
            cpu.Add((await server.TakenAsync()).Cpu);
        }

        await SayAsync($"| {name} | {Spread.Of(clock)} | {Spread.Of(cpu)} |");
    }

    private static async Task CompareAsync(string name, Page one, Page other)
    {
        var (ones, others) = (new List<double>(), new List<double>());
        await one.MeasureAsync(3 * Batch);
        await other.MeasureAsync(3 * Batch);
        for (var round = 0; round < Rounds; round++)
        {
            ones.Add(await one.MeasureAsync(Batch));
            others.Add(await other.MeasureAsync(Batch));
        }

        await SayAsync($"| {name} | {Spread.Of(ones)} | {Spread.Of(others)} | {Spread.Of(others).Median / Spread.Of(ones).Median:0.00} |");
    }

    private static Task SayAsync(FormattableString line) => Console.Out.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Filled(IReadOnlyDictionary<string, string> Settings, Person Copied, Person Twelve, Person Thousand);
}
