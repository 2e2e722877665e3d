using System.Net;
using System.Net.Sockets;
using System.Text;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

/// <summary>Greets as a PostgreSQL of an earlier version does, and says no more.</summary>
internal sealed class OldServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public OldServer(string version)
    {
        _listener.Start();
        Served = ServeAsync(version);
    }

    public string Connection => $"Host=127.0.0.1;Port={((IPEndPoint)_listener.LocalEndpoint).Port};Database=records;SSL Mode=Disable;"
        + "Gss Encryption Mode=Disable;Server Compatibility Mode=NoTypeLoading;Pooling=false";

    public Task Served { get; }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync(string version)
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var heard = new byte[1024];
        // Whatever it says, it is greeted once.
        Assert.NotEqual(0, await stream.ReadAsync(heard));
        await stream.WriteAsync((byte[])
        [
            .. Said('R', 0, 0, 0, 0),
            .. Said('S', [.. Encoding.ASCII.GetBytes($"server_version\0{version}\0")]),
            .. Said('S', [.. "client_encoding\0UTF8\0"u8]),
            .. Said('K', 0, 0, 0, 1, 0, 0, 0, 2),
            .. Said('Z', (byte)'I'),
        ]);
        while (await stream.ReadAsync(heard) > 0)
        {
            // It says goodbye.
        }
    }

    private static byte[] Said(char kind, params byte[] what) => [(byte)kind, 0, 0, 0, (byte)(what.Length + 4), .. what];
}
