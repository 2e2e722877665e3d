namespace RecordsRequest.Faults;

/// <summary>Patients who walk the wizard and tell what happens, each with a short pause before each page.</summary>
internal static class Crowd
{
    private const int Patients = 200;
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);

    public static async Task<bool> RunAsync()
    {
        var place = await Place.MakeAsync("crowd");
        using var app = await Running.ServeAsync(place);
        await using var walks = new Walks(place, Patients, () => Task.Delay(Random.Shared.Next(0, 10_000)));
        await Task.Delay(Lasts);
        var resident = app.Resident;
        await walks.StopAsync();
        double[] times = [.. walks.Walkers.SelectMany(walker => walker.Ledger.Times).Order()];
        var errors = walks.Walkers.Sum(walker => walker.Refused.Values.Sum());
        var sum = await Account.TakeAsync(walks.Walkers);
        await Figure.SayAsync(
            $"crowd: {Patients} patients for {Lasts.TotalSeconds:0} s, requests: {times.Length}, errors: {errors}, half within ",
            $"{times[times.Length / 2]:0} ms, 99 of 100 within {times[times.Length * 99 / 100]:0} ms, {resident:0} MiB resident, ",
            $"acknowledged writes: {sum.Judged}, lost: {sum.Lost}");
        return errors == 0 && sum is { Lost: 0, Twice: 0 };
    }
}
