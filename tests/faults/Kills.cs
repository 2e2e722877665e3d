using System.Diagnostics;

namespace RecordsRequest.Faults;

/// <summary>The process is killed at random moments while people write, and started again.</summary>
internal static class Kills
{
    private const int Walkers = 6;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public static async Task<bool> RunAsync(int most)
    {
        var clock = Stopwatch.StartNew();
        var place = await Place.MakeAsync("kills");
        await using var walks = new Walks(place, Walkers);
        var starts = new List<double>();
        while (starts.Count < most && clock.Elapsed < Longest)
        {
            using var app = await Running.ServeAsync(place);
            starts.Add(app.Took.TotalSeconds);
            await walks.WriteAsync(Random.Shared.Next(30));
            app.Kill();
        }

        using var last = await Running.ServeAsync(place);
        await walks.StopAsync();
        var sum = await Account.TakeAsync(walks.Walkers);
        await last.StopAsync();
        var check = await place.CommandAsync("check");
        double[] sorted = [.. starts.Order()];
        await Figure.SayAsync(
            $"kills: {starts.Count}, acknowledged writes: {sum.Judged}, lost: {sum.Lost}, told twice: {sum.Twice}, check: {check.Code}, ",
            $"restart to first answer: half within {sorted[sorted.Length / 2]:0.0} s, at most {sorted[^1]:0.0} s");
        return sum is { Lost: 0, Twice: 0 } && check.Code == 0;
    }
}
