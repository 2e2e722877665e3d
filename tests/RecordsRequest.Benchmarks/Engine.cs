using System.Diagnostics;
using System.Text.Json;

namespace RecordsRequest.Benchmarks;

/// <summary>A program that draws a letter over and over and says how long it took.</summary>
internal sealed record Engine(string Name, int Batches, int Size, int WarmUp, params IReadOnlyList<string> Command)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Runs it in a process of its own.</summary>
    /// <exception cref="InvalidOperationException">It failed, or is not installed.</exception>
    public async Task<Measured> RunAsync(Asked asked)
    {
        var start = new ProcessStartInfo(Command[0], Command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(asked with { Batches = Batches, Size = Size, WarmUp = WarmUp }, Json));
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode is 0
            ? JsonSerializer.Deserialize<Measured>(said, Json)!
            : throw new InvalidOperationException($"{Name} failed. How it is installed stands in docs/benchmarks.md.");
    }
}

/// <summary>What is to be drawn, and how often: some letters to warm up, then so many batches of one size.</summary>
internal sealed record Asked(string Letter, string Title, IReadOnlyList<Part> Parts, IReadOnlyList<string> Fonts)
{
    public int Batches { get; init; }

    public int Size { get; init; }

    public int WarmUp { get; init; }
}

/// <summary>What one process measured. Times are milliseconds of CPU for one letter, user and system, all threads.</summary>
/// <param name="First">The first letter of the process.</param>
/// <param name="Times">Each batch.</param>
/// <param name="Bytes">Size of the file.</param>
internal sealed record Measured(double First, IReadOnlyList<double> Times, int Bytes)
{
    /// <summary>The first letter by the clock; only ours.</summary>
    public double FirstByClock { get; init; }

    /// <summary>The floor, taken by turns with the letter; only ours.</summary>
    public IReadOnlyList<double> Floor { get; init; } = [];

    /// <summary>Bytes allocated for a warm letter; only ours.</summary>
    public long Allocated { get; init; }
}
