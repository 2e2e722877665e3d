using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Data.Health;

/// <summary>The turns of nodes hang on a connection of their own: where none can be had, nobody gets a file.</summary>
internal sealed class DatabaseAnswers(RecordsDb db, NodeTurns turns) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Another node may have this one; that there is an answer is what counts.
        await turns.TryTakeAsync(nameof(DatabaseAnswers), cancellationToken);
        return await db.Set<SeenClock>().AnyAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
