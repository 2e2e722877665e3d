using System.Diagnostics;

namespace RecordsRequest.Faults;

/// <summary>People who walk at the same time, in both languages, until they are stopped.</summary>
internal sealed class Walks : IAsyncDisposable
{
    private readonly CancellationTokenSource _until = new();
    private readonly List<Task> _walks;

    public Walks(Place place, int count, Func<Task>? think = null)
    {
        Walkers = Walker.Of(place, count, think);
        _walks = [.. Walkers.Select(walker => Task.Run(() => walker.WalkAsync(_until.Token)))];
    }

    public IReadOnlyList<Walker> Walkers { get; }

    public int Writes => Walkers.Sum(walker => walker.Ledger.Writes.Count);

    public int Unanswered => Walkers.Sum(walker => walker.Unanswered);

    /// <summary>Until so many more writes are acknowledged, and a little longer; a slow machine is waited for no more than ten seconds.</summary>
    public async Task WriteAsync(int count)
    {
        var (enough, clock) = (Writes + count, Stopwatch.StartNew());
        while (Writes < enough && clock.Elapsed < TimeSpan.FromSeconds(10))
        {
            await Task.Delay(5);
        }

        await Task.Delay(Random.Shared.Next(100));
    }

    /// <summary>The app must run: whoever waits for an answer gets it.</summary>
    public async Task StopAsync()
    {
        await _until.CancelAsync();
        await Task.WhenAll(_walks);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        foreach (var walker in Walkers)
        {
            walker.Dispose();
        }

        _until.Dispose();
    }
}
