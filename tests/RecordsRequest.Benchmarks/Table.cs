using System.Globalization;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Benchmarks;

/// <summary>Runs the engines and prints what they took, as Markdown.</summary>
internal static class Table
{
    private const int Rounds = 3;
    private const int FreshProcesses = 11;

    private static readonly IReadOnlyList<string> Self = ["dotnet", typeof(Table).Assembly.Location, "ours"];
    private static readonly Engine Fresh = new("ours", Batches: 0, Size: 0, WarmUp: 0, Self);
    private static readonly IReadOnlyList<Engine> Engines =
    [
        new("ours", Batches: 10, Size: 100, WarmUp: 2000, Self),
        new("pdfmake", Batches: 10, Size: 10, WarmUp: 50, "node", Letters.PathOf("letter.mjs")),
        new("WeasyPrint", Batches: 5, Size: 2, WarmUp: 2, "/usr/bin/python3", Letters.PathOf("letter.py")),
    ];

    public static async Task AddAsync(string name)
    {
        await SayAsync($"| Letter | Engine | CPU ms a letter | × floor | First letter, CPU ms | Bytes |\n|---|---|---|---|---|---|");
        var letter = Letters.All[name];
        var pages = (await LetterPdf.DrawAsync(letter, CancellationToken.None)).Pages;
        var asked = new Asked(name, letter.Title, [.. Part.Of(letter, pages)], Letters.Fonts);
        var runs = new List<(string Engine, Measured Run)>();
        foreach (var engine in Enumerable.Repeat(Engines, Rounds).SelectMany(engines => engines))
        {
            runs.Add((engine.Name, await engine.RunAsync(asked)));
        }

        var floor = Spread.Of(runs.SelectMany(run => run.Run.Floor));
        await SayAsync($"| {name} | floor | {floor} | 1 | | |");
        foreach (var engine in runs.GroupBy(run => run.Engine, run => run.Run))
        {
            var times = Spread.Of(engine.SelectMany(run => run.Times));
            var first = Spread.Of(engine.Select(run => run.First));
            await SayAsync($"| | {engine.Key} | {times} | {times.Median / floor.Median:0.00} | {first} | {engine.First().Bytes} |");
        }

        await SayFirstAsync(asked);
        await SayAsync($"\nA warm {name} of ours allocates {runs[0].Run.Allocated} bytes.\n");
    }

    private static async Task SayFirstAsync(Asked asked)
    {
        var firsts = new List<Measured>();
        for (var process = 0; process < FreshProcesses; process++)
        {
            firsts.Add(await Fresh.RunAsync(asked));
        }

        var (cpu, clock) = (Spread.Of(firsts.Select(run => run.First)), Spread.Of(firsts.Select(run => run.FirstByClock)));
        await SayAsync($"| | ours, in {FreshProcesses} fresh processes | | | {cpu}; by the clock {clock} | |");
    }

    private static Task SayAsync(FormattableString line) => Console.Out.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
