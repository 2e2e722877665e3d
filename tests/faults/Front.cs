using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace RecordsRequest.Faults;

/// <summary>Where people come in over https: one port, behind which nginx or HAProxy listens.</summary>
internal sealed class Front
{
    public const string NodeHeader = "X-Node";

    public const string Host = "records.example.org";

    public static readonly Uri Site = new($"https://{Host}");

    public Front(string folder)
    {
        Folder = folder;
        Directory.CreateDirectory(folder);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={Host}", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        var (certificatePem, keyPem) = (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(folder, "certificate.pem"), certificatePem);
        File.WriteAllText(Path.Combine(folder, "key.pem"), keyPem);
        File.WriteAllText(Path.Combine(folder, "both.pem"), $"{certificatePem}\n{keyPem}\n");
    }

    public string Folder { get; }

    public int Port { get; } = FreePort();

    public int PlainPort { get; } = FreePort();

    /// <summary>Of an app that stands behind it.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["App__PublicUrl"] = $"https://{Host}",
        ["AllowedHosts"] = Host,
        ["App__KnownProxies__0"] = "127.0.0.1",
    };

    /// <summary>As if the name were known here, and whoever signed its certificate.</summary>
    public static SocketsHttpHandler Open(SocketsHttpHandler browser, Front? front)
    {
        if (front is not null)
        {
            browser.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == $"CN={Host}";
            browser.ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                try
                {
                    await socket.ConnectAsync(IPAddress.Loopback, front.Port, cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            };
        }

        return browser;
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
