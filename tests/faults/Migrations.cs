using System.Diagnostics;

namespace RecordsRequest.Faults;

/// <summary>
/// A database of an earlier version is started, and the process killed at its first statement, then at its second, and so on until one start
/// ends its work. After each kill the app starts again on what is left, every seal opens, and nobody's rows are missing.
/// </summary>
internal static class Migrations
{
    private const int Most = 500;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly string[] Tables = ["Owners", "Requests", "Drafts", "Letters"];

    public static async Task<bool> RunAsync()
    {
        var (clock, kills, unsound, schemas) = (Stopwatch.StartNew(), 0, 0, 0);
        foreach (var kept in Directory.GetDirectories(Product.Kept))
        {
            schemas++;
            for (var statement = 1; statement <= Most && clock.Elapsed < Longest; statement++)
            {
                var place = Place.CopyOf(kept, "migrations");
                using var app = await Running.TryAsync(place, new Dictionary<string, string>
                {
                    ["DOTNET_STARTUP_HOOKS"] = typeof(Migrations).Assembly.Location,
                    [StartupHook.Setting] = $"{statement}",
                });
                if (app.Code is null)
                {
                    break; // it had fewer statements
                }

                kills++;
                var fault = await FaultAfterAsync(place, kept);
                unsound += fault is null ? 0 : 1;
                await Console.Error.WriteLineAsync($"{Path.GetFileName(kept)}, statement {statement}: {fault ?? "sound"}");
            }
        }

        await Figure.SayAsync(
            $"migrations: earlier schemas: {schemas}, killed at each of {kills} statements of the start, not whole after the next: {unsound}");
        return unsound == 0 && kills > 0;
    }

    private static async Task<string?> FaultAfterAsync(Place place, string kept)
    {
        using var app = await Running.TryAsync(place);
        if (app.Code is { } code)
        {
            return $"ended with {code} {app.Said}";
        }

        await app.StopAsync();
        var check = await place.CommandAsync("check");
        if (check.Code != 0)
        {
            return check.Said;
        }

        var before = Counts(Path.Combine(kept, "data", "app.db"));
        var after = Counts(place.Database);
        return before == after ? null : $"before {before}, after {after}";
    }

    private static string Counts(string file)
        => string.Join(' ', Tables.Select(table => $"{table} {Harm.Ask(file, $"SELECT count(*) FROM {table}")}"));
}
