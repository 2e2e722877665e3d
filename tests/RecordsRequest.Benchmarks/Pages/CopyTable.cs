using System.Diagnostics;
using System.Globalization;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>What the command copy-to-postgres takes, killed once on the way and begun again, as Markdown.</summary>
internal static class CopyTable
{
    private const int RequestsOfEach = 5;
    private const string KilledAt = "Letters:";

    /// <param name="connection">To an empty database.</param>
    public static async Task PrintAsync(string connection, int owners)
    {
        await Published.MakeAsync();
        var settings = Published.SettingsFor(Published.Clean("copy"));
        await FillAsync(settings, owners);
        (settings["Database__Provider"], settings["Database__ConnectionString"]) = ("Postgres", connection);
        await SayAsync($"| {owners * RequestsOfEach:N0} requests | s | to copy, s | CPU s of the program | Its memory at most, MiB |");
        await SayAsync($"|---|---|---|---|---|");
        await RunAsync("until it is killed", settings, killedAt: KilledAt);
        var rows = await RunAsync("begun again, to the end", settings, killedAt: null);
        await SayAsync($"\n{rows:N0} rows, of a file of {Size(settings) >> 20:N0} MiB.");
    }

    private static async Task FillAsync(Dictionary<string, string> settings, int owners)
    {
        var (person, vault) = await BeginAsync(settings);
        var file = Path.Combine(settings["App__DataDirectory"], "app.db");
        await Copies.MakeAsync(file, person.Owner, owners - 1, isPdfWhole: true);
        await SealedCopies.SealAsync(file, person.Owner, vault);
    }

    private static async Task<(Person Person, FieldVault Vault)> BeginAsync(Dictionary<string, string> settings)
    {
        await using var population = await Population.BeginAsync(settings);
        return (await population.AddAsync(RequestsOfEach), population.Vault);
    }

    private static long Size(Dictionary<string, string> settings)
        => new FileInfo(Path.Combine(settings["App__DataDirectory"], "copied-to-postgres.db")).Length;

    /// <summary>Returns how many rows it has compared.</summary>
    private static async Task<long> RunAsync(string name, Dictionary<string, string> settings, string? killedAt)
    {
        var start = new ProcessStartInfo("dotnet", [Published.App, "copy-to-postgres", "--yes"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (setting, value) in settings)
        {
            start.Environment[setting] = value;
        }

        var (clock, copying, rows, cpu, peak) = (Stopwatch.StartNew(), 0d, 0L, TimeSpan.Zero, 0L);
        using var process = Process.Start(start)!;
        using var watch = new Timer(
            _ => (cpu, peak) = process.HasExited ? (cpu, peak) : (process.TotalProcessorTime, Math.Max(peak, PeakOf(process))), null, 0, 100);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.EndsWith(" copied", StringComparison.Ordinal))
            {
                copying = clock.Elapsed.TotalSeconds;
                if (killedAt is not null && line.StartsWith(killedAt, StringComparison.Ordinal))
                {
                    process.Kill();
                }
            }

            rows += line.Split(' ') is [_, var count, "rows,", "the", ..]
                ? long.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
                : 0;
        }

        await process.WaitForExitAsync();
        if (process.ExitCode != 0 && killedAt is null)
        {
            throw new InvalidOperationException($"It ended with {process.ExitCode}.");
        }

        await SayAsync($"| {name} | {clock.Elapsed.TotalSeconds:0} | {copying:0} | {cpu.TotalSeconds:0} | {peak >> 20} |");
        return rows;
    }

    private static long PeakOf(Process process)
    {
        process.Refresh();
        return process.PeakWorkingSet64;
    }

    private static Task SayAsync(FormattableString line) => Console.Out.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
