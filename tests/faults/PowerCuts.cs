using System.Diagnostics;

namespace RecordsRequest.Faults;

/// <summary>
/// The disk of the data stops taking anything while people write: what the file system had not yet put on it is gone. Judged are writes that were
/// acknowledged before that.
/// </summary>
internal static class PowerCuts
{
    private const int Walkers = 6;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    public static async Task<bool> RunAsync(int cuts)
    {
        var (onExt4, onXfs) = (await CutAsync("ext4", "128m", cuts / 2), await CutAsync("xfs", "512m", cuts / 2));
        var (sum, late, check) = (onExt4.Sum + onXfs.Sum, onExt4.Late + onXfs.Late, Math.Max(onExt4.Check, onXfs.Check));
        await Figure.SayAsync(
            $"power cuts: {onExt4.Cuts} on ext4 and {onXfs.Cuts} on XFS, writes acknowledged before the cut: {sum.Judged}, lost: {sum.Lost}, ",
            $"told twice: {sum.Twice}, check: {check}; acknowledged while the cut was made, and not judged: {late}");
        return sum is { Lost: 0, Twice: 0 } && check == 0;
    }

    private static async Task<(int Cuts, Account.Sum Sum, int Late, int Check)> CutAsync(string kind, string size, int most)
    {
        var clock = Stopwatch.StartNew();
        await using var disk = await Disk.MakeAsync($"power-{kind}", kind, size);
        var place = await Place.MakeAsync($"power-{kind}-keys", Path.Combine(disk.At, "data"));
        await using var walks = new Walks(place, Walkers);
        var unsure = new List<(long From, long To)>();
        while (unsure.Count < most && clock.Elapsed < Longest)
        {
            using var app = await Running.ServeAsync(place);
            await walks.WriteAsync(Random.Shared.Next(30));
            var from = Stopwatch.GetTimestamp();
            await disk.CutAsync();
            app.Kill();
            unsure.Add((from, Stopwatch.GetTimestamp()));
            await disk.MountAgainAsync();
        }

        using var last = await Running.ServeAsync(place);
        await walks.StopAsync();
        bool IsLate(Acknowledged write) => unsure.Exists(cut => write.At >= cut.From && write.At <= cut.To);
        var sum = await Account.TakeAsync(walks.Walkers, write => !IsLate(write));
        await last.StopAsync();
        var check = await place.CommandAsync("check");
        return (unsure.Count, sum, walks.Walkers.Sum(walker => walker.Ledger.Writes.Count(IsLate)), check.Code);
    }
}
