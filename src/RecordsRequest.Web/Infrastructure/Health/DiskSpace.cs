using Microsoft.Extensions.Diagnostics.HealthChecks;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Health;

/// <summary>Whether the disk of the data has room for what patients write. That of a PostgreSQL server is watched where it runs.</summary>
internal sealed class DiskSpace(StoragePaths paths, DatabaseSettings database) : IHealthCheck
{
    private const long Megabyte = 1_000_000;
    private const long Low = 1_000 * Megabyte;
    private const long Out = 50 * Megabyte;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(database.IsFile ? Of(new DriveInfo(paths.DataDirectory).AvailableFreeSpace) : HealthCheckResult.Healthy());

    internal static HealthCheckResult Of(long free) => free switch
    {
        < Out => HealthCheckResult.Unhealthy("out of space"),
        < Low => HealthCheckResult.Degraded($"{free / Megabyte} MB left"),
        _ => HealthCheckResult.Healthy(),
    };
}
