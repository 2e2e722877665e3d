using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>Once a day deletes what nobody has reached for 24 months, and the keys of visits that are long over.</summary>
public sealed partial class OwnerPurge(IServiceScopeFactory scopes, WriteGate gate, TimeProvider time, ILogger<OwnerPurge> logger) : BackgroundService
{
    public const int KeptMonths = 24;
    private const int AtOnce = 50;

    public async Task PurgeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        var now = time.GetUtcNow();
        var (ownOver, sharedOver) = (now - GuestSession.OwnIdle, now - GuestSession.SharedLongest);
        await DeleteAsync(db.GuestSessions.Where(session => session.LastSeenAt < (session.Shared ? sharedOver : ownOver)), cancellationToken);

        var lastKept = now.DayIn(TimeZoneInfo.Utc).AddMonths(-KeptMonths);
        var forgotten = db.Owners.Where(owner => owner.LastSeenOn < lastKept).OrderBy(owner => owner.Id).Take(AtOnce);
        var (gone, deleted) = (0, 0);
        do
        {
            // A few at a time, so that writers who wait get their turn. Requests, drafts and letters go with their owner.
            deleted = await DeleteAsync(forgotten, cancellationToken);
            gone += deleted;
        }
        while (deleted > 0);

        if (gone > 0)
        {
            await gate.WriteAsync(() => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken), cancellationToken);
            LogPurged(logger, gone);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            try
            {
                await PurgeAsync(stoppingToken);
            }
            catch (SqliteException failed)
            {
                LogFailed(logger, failed);
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private Task<int> DeleteAsync<T>(IQueryable<T> rows, CancellationToken cancellationToken)
        => gate.WriteAsync(() => rows.ExecuteDeleteAsync(cancellationToken), cancellationToken);

    [LoggerMessage(1, LogLevel.Information, "Deleted the data of {Count} guests whom nobody reached for two years")]
    private static partial void LogPurged(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "Old guest data could not be deleted; the next try is tomorrow")]
    private static partial void LogFailed(ILogger logger, Exception failed);
}
