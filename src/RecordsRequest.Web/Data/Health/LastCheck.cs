using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RecordsRequest.Web.Data.Health;

/// <summary>What came of looking at every page of the database, which a large one takes long for after a start.</summary>
public sealed class LastCheck : IHealthCheck
{
    /// <summary>Not "unhealthy": damage in one place must not take the pages from everybody whose data is whole.</summary>
    private HealthCheckResult _result = HealthCheckResult.Healthy("running");

    public void Found(bool damage) => _result = damage ? HealthCheckResult.Degraded("damaged; restore a backup") : HealthCheckResult.Healthy();

    public void Stopped() => _result = HealthCheckResult.Healthy("stopped; nothing found so far");

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(_result);
}
