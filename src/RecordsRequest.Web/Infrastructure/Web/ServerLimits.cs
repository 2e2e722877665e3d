using System.Net.Security;
using System.Runtime.Versioning;
using System.Security.Authentication;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace RecordsRequest.Web.Infrastructure.Web;

internal static class ServerLimits
{
    public const int BodyBytes = 262_144;

    private static readonly TlsCipherSuite[] Suites =
    [
        TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_AES_256_GCM_SHA384, TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256,
        TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        TlsCipherSuite.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ];

    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        AppContext.SetSwitch("Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators", true);
        builder.WebHost.ConfigureKestrel(ForServer);
        builder.Services.Configure<FormOptions>(ForForms);
    }

    private static void ForServer(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = BodyBytes;
        server.Limits.MaxRequestHeadersTotalSize = 16_384;
        server.Limits.MaxRequestHeaderCount = 64;
        server.Limits.MaxRequestLineSize = 4_096;
        server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        server.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        server.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 2_000, gracePeriod: TimeSpan.FromSeconds(10));
        server.Limits.MaxConcurrentConnections = 2_000;
        server.Limits.Http2.MaxStreamsPerConnection = 100;
        server.ConfigureHttpsDefaults(ForTls);
    }

    /// <summary>Where TLS ends here. HTTP/2 is agreed on with it, and only what keeps secrets when a key is lost later.</summary>
    private static void ForTls(HttpsConnectionAdapterOptions https)
    {
        https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
        if (OperatingSystem.IsLinux())
        {
            https.OnAuthenticate = LimitSuites;
        }
    }

    [SupportedOSPlatform("linux")]
    private static void LimitSuites(ConnectionContext connection, SslServerAuthenticationOptions tls)
        => tls.CipherSuitesPolicy = new CipherSuitesPolicy(Suites);

    private static void ForForms(FormOptions form)
    {
        form.ValueCountLimit = 256;
        form.KeyLengthLimit = 256;
        form.ValueLengthLimit = 65_536;
    }
}
