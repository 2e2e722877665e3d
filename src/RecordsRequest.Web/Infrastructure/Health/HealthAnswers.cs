using System.Net;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Health;

/// <summary>
/// Whether the process lives and whether it can do its work, for the machine that watches it and nobody else: on a port of its own, or
/// asked from this machine and not through a proxy.
/// </summary>
internal static class HealthAnswers
{
    public const string Ready = $"{Path}/ready";

    private const string Path = "/health";

    public static void AddHealth(this IServiceCollection services) => services
        .AddSingleton<HealthPort>()
        .AddSingleton<IStartUpStep, HealthPortStep>()
        .AddHealthChecks()
        .AddCheck<DiskSpace>("disk");

    /// <summary>Comes before everything that may say no: hosts, https, limits.</summary>
    public static void UseHealth(this WebApplication app)
    {
        var port = app.Services.GetRequiredService<HealthPort>().Number;
        app.MapWhen(context => port is { } own ? context.Connection.LocalPort == own : IsAskedHere(context), health => health
            .UseHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync })
            .UseHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = WriteAsync }));
    }

    private static bool IsAskedHere(HttpContext context) => context.Request.Path.StartsWithSegments(Path, StringComparison.Ordinal)
        && context.Connection.RemoteIpAddress is { } asker && IPAddress.IsLoopback(asker)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        version = Build.Version,
        commit = Build.Commit,
        checks = report.Entries.ToDictionary(check => check.Key, check => $"{check.Value.Status}{Why(check.Value)}"),
    });

    // What an exception says may name a path.
    private static string Why(HealthReportEntry check) => check is { Exception: null, Description: { } why } ? $": {why}" : "";
}
