using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure;

/// <summary>An operator's collector learns how the site does, and nothing of who uses it. Of a whole journey: CanarySweepTests.</summary>
public sealed class SignalsTests
{
    [Fact]
    public async Task A_collector_learns_route_end_and_how_long_the_database_took()
    {
        await using var collector = await Collector.StartAsync();
        await using var app = SendingTo(collector);
        using var browser = app.CreateClient();

        await new Patient(browser).StartRequest();
        var received = collector.ReceivedFrom(app);

        Assert.Contains("GET /{lang:language}/requests/new", received, StringComparison.Ordinal);
        Assert.Contains("database SaveChanges", received, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", received, StringComparison.Ordinal);
        Assert.Contains("records-request", received, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_browser_says_of_itself_and_of_traces_is_not_taken_over()
    {
        const string Claimed = "4bf92f3577b34da6a3ce929d0e0e4736";
        await using var collector = await Collector.StartAsync();
        await using var app = SendingTo(collector);
        using var browser = app.CreateClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/en/guide?name=CNRY-query");
        foreach (var header in (string[])["User-Agent", "Accept-Language", "X-Forwarded-For", "baggage", "tracestate"])
        {
            asked.Headers.TryAddWithoutValidation(header, $"CNRY=CNRY-{header}");
        }

        asked.Headers.Add("traceparent", $"00-{Claimed}-00f067aa0ba902b7-01");
        using var answer = await browser.SendAsync(asked);
        var received = collector.ReceivedFrom(app);

        Assert.Contains("GET /{lang:language}/guide", received, StringComparison.Ordinal);
        Assert.DoesNotContain("CNRY", received, StringComparison.Ordinal);
        Assert.DoesNotContain(Encoding.Latin1.GetString(Convert.FromHexString(Claimed)), received, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "/v1/traces")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "thrift")]
    public async Task A_collector_that_cannot_be_meant_refuses_to_start(string setting, string value)
    {
        await using var app = new TestApp();
        app.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:4317";
        app.Settings[setting] = value;

        var refused = await Assert.ThrowsAsync<StartUpRefusedException>(() => app.Services.PrepareAsync());

        Assert.StartsWith($"The setting {setting} must be ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_there_is_nothing_that_could_send()
    {
        await using var app = new TestApp();

        Assert.Null(app.Services.GetService<TracerProvider>());
        Assert.Null(app.Services.GetService<MeterProvider>());
    }

    /// <summary>The packages are loaded with the first class that uses them, so one class does.</summary>
    [Fact]
    public void One_class_uses_what_sends()
        => Broken.Nowhere(
            from type in typeof(Program).Assembly.GetTypes()
            where type.Namespace?.StartsWith("RecordsRequest", StringComparison.Ordinal) is true && type.Name != "SignalServices"
                && type.DeclaringType?.Name != "SignalServices"
            from used in Uses.TypesOf(type)
            where used.Namespace?.StartsWith("OpenTelemetry", StringComparison.Ordinal) is true
            select $"{type.FullName} uses {used.FullName}");

    private static TestApp SendingTo(Collector collector)
    {
        var app = new TestApp();
        foreach (var (name, value) in collector.Settings)
        {
            app.Settings[name] = value;
        }

        return app;
    }
}
