using System.Diagnostics;
using System.Net;

namespace RecordsRequest.Faults;

/// <summary>The disk of the data is full for a while, and has room again without a restart.</summary>
internal static class FullDisk
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(8);

    public static async Task<bool> RunAsync()
    {
        await using var disk = await Disk.MakeAsync("full", "tmpfs", "3m");
        var place = await Place.MakeAsync("full-keys", Path.Combine(disk.At, "data"));
        using var app = await Running.ServeAsync(place);
        await using var walks = new Walks(place, 3);
        await UntilAsync(() => walks.Walkers.All(walker => Failures(walker) >= 5));
        var reads = await ReadAsync(walks.Walkers);
        var (writes, failures) = (walks.Writes, walks.Walkers.Sum(Failures));

        await disk.GrowAsync("64m");
        await UntilAsync(() => walks.Writes > writes + 50);
        await walks.StopAsync();
        var sum = await Account.TakeAsync(walks.Walkers);
        await app.StopAsync();
        var check = await place.CommandAsync("check");
        await disk.StopWritesAsync();
        using var onReadOnly = await Running.TryAsync(place);
        var (texts, other) = (walks.Walkers.Sum(walker => walker.TextsLost), walks.Walkers.SelectMany(walker => walker.Refused.Keys).Distinct());
        await Figure.SayAsync(
            $"disk full: {failures} writes refused ({string.Join(", ", other.Select(status => (int)status))}), texts not shown again: {texts}, ",
            $"pages read meanwhile: {reads}, writes after there was room: {walks.Writes - writes}, acknowledged writes: {sum.Judged}, ",
            $"lost: {sum.Lost}, check: {check.Code}; a start on a disk that is read-only: {onReadOnly.Code} {onReadOnly.Said.Trim()}");
        return sum is { Lost: 0, Twice: 0 } && texts == 0 && reads == walks.Walkers.Count && check.Code == 0 && onReadOnly.Code == 78;
    }

    private static int Failures(Walker walker)
        => walker.Refused.Where(refused => refused.Key >= HttpStatusCode.InternalServerError).Sum(refused => refused.Value);

    private static async Task<int> ReadAsync(IEnumerable<Walker> walkers)
    {
        var read = 0;
        foreach (var walker in walkers)
        {
            using var list = await walker.Client.GetAsync(new Uri(walker.Home, UriKind.Relative));
            read += list.StatusCode is HttpStatusCode.OK ? 1 : 0;
        }

        return read;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            if (clock.Elapsed > Longest)
            {
                throw new TimeoutException();
            }

            await Task.Delay(100);
        }
    }
}
