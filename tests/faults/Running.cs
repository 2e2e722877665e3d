using System.Diagnostics;
using System.Text;

namespace RecordsRequest.Faults;

/// <summary>A process of the published app: the server, or one command.</summary>
internal sealed class Running : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private Running(Process process)
    {
        _process = process;
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>From its start to its first answer.</summary>
    public TimeSpan Took { get; private set; }

    public int? Code => _process.HasExited ? _process.ExitCode : null;

    public double Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / (double)(1 << 20);
        }
    }

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public static Running Begin(Place place, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? more = null)
    {
        var start = new ProcessStartInfo("dotnet", [place.Program, .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(place.Program)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in place.Settings.Concat(more ?? new Dictionary<string, string>()))
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    /// <exception cref="InvalidOperationException">It does not start.</exception>
    public static async Task<Running> ServeAsync(Place place, IReadOnlyDictionary<string, string>? more = null)
    {
        var run = await TryAsync(place, more);
        return run.Code is { } code ? throw new InvalidOperationException($"It does not start: {code} {run.Said}") : run;
    }

    /// <summary>Serves, or has ended with <see cref="Code"/>.</summary>
    public static async Task<Running> TryAsync(Place place, IReadOnlyDictionary<string, string>? more = null)
    {
        var (clock, run) = (Stopwatch.StartNew(), Begin(place, ["--urls", $"{place.Address}"], more));
        using var client = new HttpClient { BaseAddress = place.Address, Timeout = TimeSpan.FromSeconds(30) };
        var path = new Uri(place.Front is null ? "/en" : "/health/ready", UriKind.Relative); // pages are for who comes in at the front
        while (run.Code is null && !await AnswersAsync(client, path))
        {
            await Task.Delay(10);
        }

        if (run.Code is not null)
        {
            await run.EndAsync();
        }

        run.Took = clock.Elapsed;
        return run;
    }

    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(); // with all that it said
        return _process.ExitCode;
    }

    /// <summary>As the system ends a process that is in its way.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>As an operator stops it.</summary>
    public async Task StopAsync()
    {
        await Product.RunAsync("kill", "-TERM", $"{_process.Id}");
        await EndAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri path)
    {
        try
        {
            using var answer = await client.GetAsync(path);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private void Hear(object? sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            _ = line.Data is null || _said.Length > 1_000_000 ? _said : _said.AppendLine(line.Data);
        }
    }
}
