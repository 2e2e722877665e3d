using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>What an operator's collector gets, byte by byte: metrics, traces, and who says so.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<byte[]> _bodies = [];
    private readonly WebApplication _app;

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/{signal}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _bodies.Enqueue(body.ToArray());
        });
    }

    public IEnumerable<KeyValuePair<string, string>> Settings =>
    [
        new("OTEL_EXPORTER_OTLP_ENDPOINT", _app.Urls.First()),
        new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
    ];

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>All that was sent so far, a sign for each byte. Texts stand in it as they are.</summary>
    public string ReceivedFrom(TestApp app)
    {
        Assert.True(app.Services.GetRequiredService<TracerProvider>().ForceFlush());
        Assert.True(app.Services.GetRequiredService<MeterProvider>().ForceFlush());
        return string.Concat(_bodies.Select(Encoding.Latin1.GetString));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
