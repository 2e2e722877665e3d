using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>
/// Once an hour deletes what nobody has reached for 24 months, what neither a visit nor a code opens any more, the keys of visits that
/// are long over and copies of the database that are old, and takes from the database what is left of everything that was deleted.
/// </summary>
public sealed partial class OwnerPurge(
    IServiceScopeFactory scopes, WriteGate gate, DatabaseProvider database, BelievedClock clock, NodeTurns turns, TimeProvider time,
    ILogger<OwnerPurge> logger)
    : BackgroundService
{
    public const int KeptMonths = 24;

    /// <summary>For whoever finds out in time that a visit was there on another device, too.</summary>
    public const int UnreachableDays = 30;

    private const int AtOnce = 50;

    /// <summary>On every node, each hour. One that has had the job for all of the hour does it and counts it, so that it is counted once.</summary>
    public async Task PassHourAsync(CancellationToken cancellationToken)
    {
        if (await turns.HasAsync(nameof(OwnerPurge), cancellationToken))
        {
            await PurgeAsync(cancellationToken);
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ClockWatch>().LookAsync(cancellationToken);
        await turns.TryTakeAsync(nameof(OwnerPurge), cancellationToken);
    }

    public async Task PurgeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, erasure) = (scope.ServiceProvider.GetRequiredService<RecordsDb>(), scope.ServiceProvider.GetRequiredService<Erasure>());
        await scope.ServiceProvider.GetRequiredService<ClockWatch>().CountHourAsync(cancellationToken);
        var now = clock.Now;
        var (ownOver, sharedOver) = (now - GuestSession.OwnIdle, now - GuestSession.SharedLongest);
        var sessions = db.GuestSessions;
        var over = sessions.Where(session => session.LastSeenAt < (session.Shared ? sharedOver : ownOver));
        await gate.WriteAsync(() => over.ExecuteDeleteAsync(cancellationToken), cancellationToken);

        var today = now.DayIn(TimeZoneInfo.Utc);
        var (lastKept, lastReachable) = (today.AddMonths(-KeptMonths), today.AddDays(-UnreachableDays));
        var forgotten = db.Owners
            .Where(owner => owner.Id != Owner.OfDemo)
            .Where(owner => owner.LastSeenOn < lastKept
                || (owner.LastSeenOn < lastReachable && owner.ReturnCodeHash == null && !sessions.Any(session => session.OwnerId == owner.Id)))
            .OrderBy(owner => owner.Id).Take(AtOnce);
        var (gone, deleted) = (0, 0);
        do
        {
            // A few at a time, so that writers who wait get their turn.
            deleted = await erasure.EraseAsync(forgotten, cancellationToken);
            gone += deleted;
        }
        while (deleted > 0);

        if (gone > 0)
        {
            LogPurged(logger, gone);
        }

        database.DeleteOldCopies();
        if (!await erasure.RewriteAsync(cancellationToken))
        {
            LogPutOff(logger);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), time);
        await TryAsync(() => turns.TryTakeAsync(nameof(OwnerPurge), stoppingToken));
        while (await hourly.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(() => PassHourAsync(stoppingToken));
        }
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(logger, failed);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Deleted the data of {Count} guests whom nobody reached for two years, or can reach")]
    private static partial void LogPurged(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "Old data could not be deleted; the next try is in an hour")]
    private static partial void LogFailed(ILogger logger, Exception failed);

    [LoggerMessage(3, LogLevel.Warning, "Somebody reads the database for long; what is left of deleted rows is overwritten in an hour")]
    private static partial void LogPutOff(ILogger logger);
}
