using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RecordsRequest.Web.Data.Health;

internal sealed class ClockIsRight(BelievedClock clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(clock switch
        {
            { IsAhead: true } => HealthCheckResult.Degraded("ahead of the last day seen"),
            { IsBehind: true } => HealthCheckResult.Degraded("behind the last day seen"),
            _ => HealthCheckResult.Healthy(),
        });
}
