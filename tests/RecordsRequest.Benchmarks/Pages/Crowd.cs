using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>Patients who open a question and answer it, all at once and without a pause, for a minute.</summary>
internal static class Crowd
{
    public const int Patients = 150;
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);

    public static async Task PrintAsync(Server app, IEnumerable<Person> people)
    {
        var (times, clock, before) = (new ConcurrentBag<double>(), Stopwatch.StartNew(), await app.TakenAsync());
        await Task.WhenAll(people.Select(person => WalkAsync(new Visit(app, person), app, clock, times)));
        var after = await app.TakenAsync();
        double[] sorted = [.. times.Order()];
        var (count, half, most) = (sorted.Length, sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100]);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""

            {Patients} patients asked {count} times in {Lasts.TotalSeconds:0} s without an error:
            {(after.Cpu - before.Cpu) / count:0.00} ms of CPU each,
            half within {half:0} ms by the clock and 99 of 100 within {most:0} ms; {after.Resident:0} MiB resident.
            """));
    }

    private static async Task WalkAsync(Visit visit, Server app, Stopwatch clock, ConcurrentBag<double> times)
    {
        await visit.OpenFormAsync();
        IReadOnlyList<Page> pages =
        [
            new("wizard GET", null, app, visit.Get(visit.Draft)),
            new("wizard POST", null, app, visit.Post, System.Net.HttpStatusCode.Redirect),
        ];
        while (clock.Elapsed < Lasts)
        {
            foreach (var page in pages)
            {
                var began = Stopwatch.GetTimestamp();
                await page.SendAsync();
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }
    }
}
