using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace RecordsRequest.Benchmarks.Pages;

/// <summary>A published app in a process of its own.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process _process;

    private Server(Process process, HttpClient client) => (_process, Client) = (process, client);

    public HttpClient Client { get; }

    /// <summary>Milliseconds by the clock from its start to its first answer.</summary>
    public double FirstAnswer { get; private set; }

    public static async Task<Server> StartAsync(string app, string path, IReadOnlyDictionary<string, string> settings)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var address = $"http://{free.LocalEndpoint}";
        free.Stop();
        var start = new ProcessStartInfo("dotnet", [app, "--urls", address])
        {
            WorkingDirectory = Path.GetDirectoryName(app)!,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(Server).Assembly.Location;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        var server = new Server(process, new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) });
        while (!await server.AnswersAsync(path))
        {
            await Task.Delay(2);
        }

        server.FirstAnswer = clock.Elapsed.TotalMilliseconds;
        return server;
    }

    public async Task<Taken> TakenAsync()
    {
        await _process.StandardInput.WriteLineAsync();
        await _process.StandardInput.FlushAsync();
        while (await _process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is ["took", var cpu, var contentions, var allocated, var resident])
            {
                return new(Number(cpu), Number(contentions), Number(allocated), Number(resident) / (1 << 20));
            }
        }

        throw new InvalidOperationException("The server has ended.");
    }

    /// <summary>Waits until it does nothing by itself any more: a large database is still looked at after its first answer.</summary>
    public async Task RestAsync()
    {
        const double Idle = 50;
        for (var (before, after) = (0d, (await TakenAsync()).Cpu); after - before > Idle; (before, after) = (after, (await TakenAsync()).Cpu))
        {
            await Task.Delay(TimeSpan.FromSeconds(3));
        }
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(string path)
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
        }

        try
        {
            using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>What a process took since it began: milliseconds of CPU, user and system, all threads; and MiB that are resident now.</summary>
internal sealed record Taken(double Cpu, double Contentions, double Allocated, double Resident);
