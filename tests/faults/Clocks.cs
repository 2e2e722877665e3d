namespace RecordsRequest.Faults;

/// <summary>
/// The machine's clock is wrong for an hour, with people visiting, and is set right again. The hour, in which the hourly job runs, passes in a
/// minute. Needs libfaketime.
/// </summary>
internal static class Clocks
{
    private const int People = 10;
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

    private static readonly IReadOnlyList<(string What, string Clock)> Steps =
    [
        ("right", "+0"), ("800 days ahead", "+800d"), ("right again", "+0"), ("two hours behind", "-2h"), ("30 days behind", "-30d"),
        ("right again", "+0"),
    ];

    public static async Task<bool> RunAsync()
    {
        var place = await Place.MakeAsync("clocks");
        var people = Walker.Of(place, People);
        var (requests, hours, others) = (new Dictionary<Walker, string>(), 0, 0);
        foreach (var (what, clock) in Steps)
        {
            using var app = await ServeAsync(place, clock);
            var (before, held) = (people.Sum(Refusals), 0);
            foreach (var (walker, at) in people.Select((walker, at) => (walker, at)))
            {
                requests.TryAdd(walker, await walker.OneAsync(1, CancellationToken.None, finish: true));
                // Half of them tell something at each time; of the others no request is held by it.
                held += at % 2 == 0 ? await TellAsync(walker, requests[walker]) : 0;
                await walker.OneAsync(0, CancellationToken.None, finish: false);
            }

            others += people.Sum(Refusals) - before;
            await Task.Delay(TimeSpan.FromSeconds(65));
            hours += app.Said.Contains("clock is", StringComparison.Ordinal) ? 1 : 0;
            await Console.Error.WriteLineAsync($"{what}: {held} requests held, warned: {app.Said.Contains("clock is", StringComparison.Ordinal)}");
            app.Kill();
        }

        using var last = await ServeAsync(place, "+0");
        var sum = await Account.TakeAsync(people);
        await Figure.SayAsync(
            $"clocks: {Steps.Count} settings, each for an hour of its own, {People} people; acknowledged writes: {sum.Judged}, lost: {sum.Lost}; ",
            $"requests of others refused: {others}; settings warned of in the log: {hours}");
        return sum.Lost == 0 && others == 0 && hours > 1;
    }

    private static async Task<int> TellAsync(Walker walker, string request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var before = walker.Refused.ToDictionary();
        try
        {
            await walker.CallAsync(request, limit.Token);
            return 0;
        }
        catch (OperationCanceledException)
        {
            walker.Refused.Clear();
            foreach (var (status, count) in before)
            {
                walker.Refused[status] = count;
            }

            return 1;
        }
    }

    private static int Refusals(Walker walker) => walker.Refused.Values.Sum();

    private static Task<Running> ServeAsync(Place place, string clock) => Running.ServeAsync(place, new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library,
        ["FAKETIME"] = $"{clock} x60",
    });
}
