using System.Diagnostics.Metrics;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Browsers say here that a page tried something our policy forbids. Counted, never read or kept.</summary>
internal static class CspReports
{
    public const string Path = "/csp-report";

    public static void MapCspReports(this IEndpointRouteBuilder routes)
    {
        var reports = routes.ServiceProvider.GetRequiredService<IMeterFactory>().Create("RecordsRequest").CreateCounter<long>("csp.reports");
        routes.MapPost(Path, () =>
        {
            reports.Add(1);
            return TypedResults.NoContent();
        }).RequireRateLimiting(RateLimits.CspReports);
    }
}
