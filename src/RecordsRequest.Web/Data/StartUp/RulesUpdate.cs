using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Data.StartUp;

/// <summary>
/// Works the stored stage and dates of every request out anew from its log, once for each version of the rules. Each batch is saved by
/// itself, and what was worked out twice comes out the same: a kill at any moment leaves something the next start can finish. A damaged row
/// keeps what was stored, so that it stops nobody else.
/// </summary>
public sealed partial class RulesUpdate(
    RecordsDb db, FieldVault vault, OwnerClock clock, TimeProvider time, DatabaseProvider provider, ILogger<RulesUpdate> logger)
{
    private const int BatchSize = 100;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // A node of the version before, which starts while others are newer already, leaves their work as it is.
        if (await provider.RulesVersionAsync(db, cancellationToken) >= DeadlineRules.Version)
        {
            return;
        }

        for (var last = Guid.Empty; await ReckonAsync(last, cancellationToken) is { } more; last = more)
        {
            db.ChangeTracker.Clear();
        }

        await provider.SetRulesVersionAsync(db, DeadlineRules.Version, cancellationToken);
    }

    /// <summary>The next ones by id. Returns the last of them, or null when there is none.</summary>
    private async Task<Guid?> ReckonAsync(Guid last, CancellationToken cancellationToken)
    {
        var ids = await db.Set<AccessRequest>().Select(request => request.Id).Where(id => id > last).OrderBy(id => id).Take(BatchSize)
            .ToListAsync(cancellationToken);
        if (ids is [])
        {
            return null;
        }

        if (await TryReckonAsync(ids, cancellationToken) is not null)
        {
            foreach (var id in ids)
            {
                if (await TryReckonAsync([id], cancellationToken) is { } broken)
                {
                    LogSkipped(logger, broken);
                }
            }
        }

        return ids[^1];
    }

    /// <summary>Returns what is wrong, and then nothing of it is changed.</summary>
    private async Task<Exception?> TryReckonAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        try
        {
            var requests = await db.Set<AccessRequest>().Where(request => ids.Contains(request.Id)).ToListAsync(cancellationToken);
            var eventsOf = (await db.EventsOf(requests).ToListAsync(cancellationToken)).ToLookup(happened => happened.RequestId);
            foreach (var request in requests)
            {
                var before = request.DueOn;
                request.Reckon(
                    vault.OpenDetails(request),
                    [.. eventsOf[request.Id].Select(happened => new LoggedFacts(happened.Id, vault.OpenFacts(happened)))]);
                if (request.DueOn != before)
                {
                    await SayAsync(request, before, cancellationToken);
                }
            }

            await db.SaveChangesAsync(cancellationToken);
            return null;
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            db.ChangeTracker.Clear();
            return broken;
        }
    }

    private async Task SayAsync(AccessRequest request, DateOnly? before, CancellationToken cancellationToken)
    {
        var today = await clock.TodayAsync(request.OwnerId, cancellationToken);
        var facts = new ReckonedFacts(today, DeadlineRules.Version, before, request.DueOn);
        db.Add(request.OurLine(facts, vault.Entry(facts, time.GetUtcNow())));
    }

    [LoggerMessage(1, LogLevel.Error, "A request cannot be opened; its stage and dates stay as they were stored")]
    private static partial void LogSkipped(ILogger logger, Exception fault);
}
