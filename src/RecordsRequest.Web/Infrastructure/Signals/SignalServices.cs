using System.Runtime.CompilerServices;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using RecordsRequest.Web.Infrastructure.Health;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Signals;

/// <summary>Metrics and traces for the operator's collector. Without its address none of it is there.</summary>
internal static class SignalServices
{
    public static void AddSignals(this WebApplicationBuilder builder)
    {
        if (!string.IsNullOrEmpty(builder.Configuration[CollectorStep.Setting]))
        {
            builder.Services.AddSingleton<IStartUpStep, CollectorStep>();
            Send(builder.Services);
        }
    }

    // Apart, so that the packages are not even loaded where nothing is sent.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Send(IServiceCollection services) => services
        .AddSingleton<IStartUpStep, DatabaseSpans>()
        .AddOpenTelemetry()
        .ConfigureResource(resource => resource.AddService("records-request", serviceVersion: Build.Version))
        .WithTracing(traces => traces.AddSource(RequestSpan.Source.Name).AddOtlpExporter())
        .WithMetrics(metrics => metrics
            .AddMeter(SignalAllowlist.Meters)
            .AddView(_ => new MetricStreamConfiguration { TagKeys = SignalAllowlist.Tags })
            .AddOtlpExporter());
}
