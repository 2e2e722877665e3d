using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>The keys in memory must still be on the disk: after the next start nothing else opens the data.</summary>
internal sealed class KeysAreKept(KeyRing ring, KeyRingFile file) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(file.Read().CurrentKid == ring.CurrentKid ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
