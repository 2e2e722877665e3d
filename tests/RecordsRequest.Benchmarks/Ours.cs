using System.Diagnostics;
using System.Text.Json;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Benchmarks;

/// <summary>Measures our letter, and by turns with it the floor, in this process.</summary>
internal static class Ours
{
    public static async Task MeasureAsync(Asked asked)
    {
        var letter = Letters.All[asked.Letter];
        var (clock, cpu) = (Stopwatch.StartNew(), Spent());
        var file = await DrawAsync(letter);
        var measured = new Measured(Spent() - cpu, [], file.Length) { FirstByClock = clock.Elapsed.TotalMilliseconds };
        if (asked.Batches > 0)
        {
            using var floor = new Floor(asked.Parts, file);
            measured = await WarmAsync(measured, letter, floor, asked);
        }

        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(measured, Engine.Json));
    }

    private static async Task<Measured> WarmAsync(Measured first, Letter letter, Floor floor, Asked asked)
    {
        var (ours, least) = (new List<double>(), new List<double>());
        await BatchAsync(asked.WarmUp, () => DrawAsync(letter));
        await BatchAsync(asked.WarmUp, floor.WorkAsync);
        for (var batch = 0; batch < asked.Batches; batch++)
        {
            ours.Add(await BatchAsync(asked.Size, () => DrawAsync(letter)));
            least.Add(await BatchAsync(asked.Size, floor.WorkAsync));
        }

        var before = GC.GetAllocatedBytesForCurrentThread(); // nobody else draws, so that nothing waits and the thread stays
        await DrawAsync(letter);
        return first with { Times = ours, Floor = least, Allocated = GC.GetAllocatedBytesForCurrentThread() - before };
    }

    private static async Task<byte[]> DrawAsync(Letter letter) => (await LetterPdf.DrawAsync(letter, CancellationToken.None)).Bytes;

    private static async Task<double> BatchAsync(int count, Func<Task> work)
    {
        var before = Spent();
        for (var at = 0; at < count; at++)
        {
            await work();
        }

        return (Spent() - before) / count;
    }

    private static double Spent() => Environment.CpuUsage.TotalTime.TotalMilliseconds;
}
