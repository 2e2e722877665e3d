using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace RecordsRequest.Faults;

/// <summary>A sound database with four people in it is damaged, again and again, and each time every page is asked for.</summary>
internal sealed class Corruptions : IAsyncDisposable
{
    private const int People = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly Place _place;
    private readonly IReadOnlyList<Walker> _people;
    private readonly Answers _answers;
    private readonly Dictionary<Came, int> _came = [];
    private int _refused;
    private int _crashed;

    private Corruptions(Place place, IReadOnlyList<Walker> people) => (_place, _people, _answers) = (place, people, new(people));

    private string Sound => Path.Combine(_place.Root, "sound");

    /// <summary>Damage of any kind at any place, while the app runs; then the app starts again on what is left.</summary>
    public static async Task<bool> RandomAsync(int count)
    {
        await using var all = await BeginAsync("corruptions");
        var (random, clock, done) = (new Random(7), Stopwatch.StartNew(), 0);
        for (; done < count && clock.Elapsed < Longest; done++)
        {
            all.Restore();
            using (var app = await Running.ServeAsync(all._place))
            {
                var what = Harm.Somewhere(all._place.Database, random);
                await all.AskAsync(what);
                app.Kill();
            }

            await all.StartDamagedAsync("after a restart");
        }

        return await all.SumAsync($"corruptions: {done} random");
    }

    /// <summary>Damage where it hurts most, or that somebody did who can write the files and has no key.</summary>
    public static async Task<bool> TargetedAsync()
    {
        await using var all = await BeginAsync("targets");
        foreach (var (what, damage) in Harm.Targets)
        {
            all.Restore();
            damage(all._place);
            await all.StartDamagedAsync(what);
        }

        return await all.SumAsync($"corruptions: {Harm.Targets.Count} targeted");
    }

    public ValueTask DisposeAsync()
    {
        foreach (var walker in _people)
        {
            walker.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    private static async Task<Corruptions> BeginAsync(string name)
    {
        var place = await Place.MakeAsync(name);
        using var app = await Running.ServeAsync(place);
        var people = Walker.Of(place, People);
        var owned = new Dictionary<Walker, IReadOnlyList<string>>();
        foreach (var walker in people)
        {
            owned[walker] =
            [
                await walker.OneAsync(calls: 2, CancellationToken.None, finish: true), await walker.OneAsync(1, CancellationToken.None, true),
                await walker.OneAsync(0, CancellationToken.None, finish: false),
            ];
        }

        var all = new Corruptions(place, people);
        await all._answers.LearnAsync(owned);
        Array.ForEach([.. people], walker => walker.KeepCookies());
        await app.StopAsync();
        Harm.Run(place, "PRAGMA wal_checkpoint(TRUNCATE)");
        Place.Copy(place.Data, Path.Combine(all.Sound, "data"));
        Place.Copy(place.Keys, Path.Combine(all.Sound, "keys"));
        return all;
    }

    private void Restore()
    {
        Directory.Delete(_place.Data, recursive: true);
        Directory.Delete(_place.Keys, recursive: true);
        Place.Copy(Path.Combine(Sound, "data"), _place.Data);
        Place.Copy(Path.Combine(Sound, "keys"), _place.Keys);
        SqliteConnection.ClearAllPools();
        Array.ForEach([.. _people], walker => walker.BringCookiesBack());
    }

    private async Task StartDamagedAsync(string what)
    {
        using var app = await Running.TryAsync(_place);
        if (app.Code is not { } code)
        {
            await AskAsync(what);
            return;
        }

        var lines = app.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('{')).ToList();
        _refused++;
        if (code != 78 || lines.Count != 1)
        {
            _crashed++;
            await TellAsync($"{what}: it ended with {code} {app.Said}");
        }
    }

    private async Task AskAsync(string what)
    {
        var came = await _answers.AskAllAsync(fault => TellAsync($"{what}: {fault}"));
        foreach (var kind in came)
        {
            _came[kind] = _came.GetValueOrDefault(kind) + 1;
        }

        await TellAsync($"{what}: {string.Join(", ", came.CountBy(kind => kind).Select(kind => $"{kind.Value} {kind.Key}"))}");
    }

    private async Task<bool> SumAsync(string what)
    {
        int Count(Came kind) => _came.GetValueOrDefault(kind);
        await Figure.SayAsync(
            $"{what} × {_answers.Count} answers: {Count(Came.Right)} right, {Count(Came.Damaged)} damaged and said so, ",
            $"{Count(Came.Plain)} plain pages, ",
            $"{Count(Came.Wrong)} wrong, {Count(Came.Foreign)} of somebody else, {Count(Came.Nothing)} without an answer; ",
            $"starts refused with one line: {_refused - _crashed}, otherwise: {_crashed}");
        return Count(Came.Wrong) + Count(Came.Foreign) + Count(Came.Nothing) + _crashed == 0;
    }

    private static Task TellAsync(string line) => Console.Error.WriteLineAsync(line);
}
