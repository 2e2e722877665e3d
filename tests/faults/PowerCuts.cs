using System.Diagnostics;

namespace RecordsRequest.Faults;

/// <summary>
/// The disk of the data stops taking anything while people write: what the file system had not yet put on it is gone. Judged are writes that were
/// acknowledged before that.
/// </summary>
internal static class PowerCuts
{
    private const int Walkers = 6;

    public static async Task<bool> RunAsync(int cuts)
    {
        var (onExt4, onXfs) = (await CutAsync("ext4", "128m", cuts / 2), await CutAsync("xfs", "512m", cuts / 2));
        var (sum, late, check) = (onExt4.Sum + onXfs.Sum, onExt4.Late + onXfs.Late, Math.Max(onExt4.Check, onXfs.Check));
        await Figure.SayAsync(
            $"power cuts: {cuts / 2 * 2} (half on ext4, half on XFS), writes acknowledged before the cut: {sum.Judged}, lost: {sum.Lost}, ",
            $"told twice: {sum.Twice}, check: {check}; acknowledged while the cut was made, and not judged: {late}");
        return sum is { Lost: 0, Twice: 0 } && check == 0;
    }

    private static async Task<(Account.Sum Sum, int Late, int Check)> CutAsync(string kind, string size, int cuts)
    {
        await using var disk = await Disk.MakeAsync($"power-{kind}", kind, size);
        var place = await Place.MakeAsync($"power-{kind}-keys", Path.Combine(disk.At, "data"));
        await using var walks = new Walks(place, Walkers);
        var unsure = new List<(long From, long To)>();
        for (var cut = 0; cut < cuts; cut++)
        {
            using var app = await Running.ServeAsync(place);
            await Task.Delay(Random.Shared.Next(500, 2_500));
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
        return (sum, walks.Walkers.Sum(walker => walker.Ledger.Writes.Count(IsLate)), check.Code);
    }
}
