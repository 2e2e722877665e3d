using System.Net.Sockets;
using System.Text;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

/// <summary>The real server on a port of this machine, spoken to byte by byte.</summary>
public sealed class Wire : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TestApp _app = new()
    {
        Settings = { ["App:PublicUrl"] = "", ["App:AllowInsecureLoopback"] = "true", ["AllowedHosts"] = "localhost;127.0.0.1" },
    };

    public Wire()
        : this([])
    {
    }

    internal Wire(params IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach (var (name, value) in settings)
        {
            _app.Settings[name] = value;
        }

        _app.UseKestrel(0);
        _app.StartServer();
    }

    /// <summary>All the server answers to these bytes until it closes, or until the answer's end.</summary>
    public async Task<string> Send(string request)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", _app.ClientOptions.BaseAddress.Port, patience.Token);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
