using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace RecordsRequest.Web.Infrastructure.Web;

internal static class ServerLimits
{
    public const int BodyBytes = 1_048_576;

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
        server.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        server.Limits.MaxConcurrentConnections = 2_000;
        server.Limits.Http2.MaxStreamsPerConnection = 100;
    }

    private static void ForForms(FormOptions form)
    {
        form.ValueCountLimit = 256;
        form.KeyLengthLimit = 256;
        form.ValueLengthLimit = 65_536;
        form.MultipartHeadersCountLimit = 8;

        // No form asks for a file. One that is sent all the same stays in memory, and never lies readable in the temporary directory.
        form.MemoryBufferThreshold = BodyBytes + 1;
    }
}
