using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Guests;

/// <param name="Key">What the browser holds.</param>
public sealed record GuestVisit(Guid OwnerId, bool Shared, string Key);

public sealed class GuestVisits(RecordsDb db, WriteGate gate, GuestKey key, KeyRing ring, TimeProvider time, BelievedClock clock, Limits limits)
{
    /// <summary>Begins the visit of somebody who has none.</summary>
    public async Task<GuestVisit> StartAsync(HttpContext context, GuestVisit visit, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = new Owner { Id = visit.OwnerId, LastSeenOn = now.DayIn(TimeZoneInfo.Utc) };
        if (visit.Shared)
        {
            owner.ReopensWith(FirstCodeOf(visit.Key).Hash, now);
        }

        db.Add(owner);
        await OpenAsync(context, visit, cancellationToken, at: now);
        return visit;
    }

    /// <summary>Gives a browser that pressed twice the visit that it began the first time.</summary>
    public void GoOn(HttpContext context, GuestVisit visit)
    {
        key.Give(context, visit.Key, visit.Shared);
        context.User = Visitor.Of(visit.OwnerId, visit.Shared, GuestHandler.SchemeName);
    }

    public async Task<bool> ReopenAsync(HttpContext context, ReturnCode code, bool shared, CancellationToken cancellationToken)
    {
        var (hash, today) = (code.Hash, time.TodayIn(TimeZoneInfo.Utc));
        var owners = db.Owners.Where(owner => owner.ReturnCodeHash == hash);
        return await owners.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } owner
            && await OpenAsync(context, new(owner.Id, shared, GuestKey.New()), cancellationToken, when: async ()
                => await owners.ExecuteUpdateAsync(row => row.SetProperty(seen => seen.LastSeenOn, today), cancellationToken) > 0);
    }

    /// <summary>Makes a return code; an earlier one opens nothing from now on. Null where another was made, or the visit ended, meanwhile.</summary>
    /// <param name="replaces">Mark of the code it replaces; null for the first.</param>
    public async Task<ReturnCode?> MakeReturnCodeAsync(HttpContext context, Guid ownerId, string? replaces, CancellationToken cancellationToken)
    {
        var (code, visit, now) = (ReturnCode.New(), key.HashOf(context.Request), (DateTimeOffset?)time.GetUtcNow());
        var hash = code.Hash;
        var sessions = db.GuestSessions;
        var owned = db.Owners.Where(owner => owner.Id == ownerId);
        var kept = await owned.Select(owner => owner.ReturnCodeHash).SingleOrDefaultAsync(cancellationToken);
        if (KeptCode.MarkOf(kept) != replaces)
        {
            return null;
        }

        var made = await gate.TogetherAsync(
            db,
            () => owned.Where(owner => owner.ReturnCodeHash == kept && sessions.Any(session => session.KeyHash == visit))
                .ExecuteUpdateAsync(
                    row => row.SetProperty(owner => owner.ReturnCodeHash, hash).SetProperty(owner => owner.ReturnCodeMadeAt, now), cancellationToken),
            cancellationToken);
        return made > 0 ? code : null;
    }

    /// <summary>The code that a visit on a shared device begins with, as long as nothing is answered and no other code was made.</summary>
    public async Task<ReturnCode?> FirstCodeAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.User.OwnerId() is not { } owner || !context.User.IsOnSharedDevice() || key.Of(context.Request) is not { } held)
        {
            return null;
        }

        var code = FirstCodeOf(held);
        var isShown = await db.Owners.AnyAsync(row => row.Id == owner && row.ReturnCodeHash == code.Hash, cancellationToken)
            && !await db.DraftsOf(owner).AnyAsync(draft => draft.Version > 0, cancellationToken);
        return isShown ? code : null;
    }

    /// <summary>What can be said of the owner's code; null while there is none.</summary>
    public async Task<KeptCode?> KeptCodeAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var owner = await db.Owners.AsNoTracking().SingleAsync(owner => owner.Id == ownerId, cancellationToken);
        return KeptCode.MarkOf(owner.ReturnCodeHash) is { } mark ? new(mark, owner.ReturnCodeMadeAt) : null;
    }

    /// <summary>Where the owner's file is open, last seen first.</summary>
    public async Task<IReadOnlyList<GuestSession>> OpenVisitsAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var sessions = await db.GuestSessions.AsNoTracking().Where(session => session.OwnerId == ownerId)
            .OrderByDescending(session => session.LastSeenAt).ToListAsync(cancellationToken);
        return [.. sessions.Where(session => session.IsOpenBy(clock))];
    }

    public async Task EndAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await ForgetSessionAsync(context, cancellationToken);
        if (context.User.OwnerId() is { } id)
        {
            var owner = await db.Owners.AsNoTracking().SingleOrDefaultAsync(owner => owner.Id == id, cancellationToken);
            key.TakeBack(context, owner is null ? null : owner.ReturnCodeHash is not null);
        }

        context.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        context.User = new();
    }

    /// <summary>
    /// Ends every visit of the owner and their code, and goes on in this browser with a new key. False where this visit was ended meanwhile:
    /// of two who throw each other out, one is in.
    /// </summary>
    public async Task<bool> EndAllAsync(HttpContext context, Guid ownerId, CancellationToken cancellationToken)
    {
        var visit = key.HashOf(context.Request);
        return await OpenAsync(context, new(ownerId, context.User.IsOnSharedDevice(), GuestKey.New()), cancellationToken, when: EndOthersAsync);

        async Task<bool> EndOthersAsync()
        {
            if (await db.GuestSessions.Where(session => session.KeyHash == visit).ExecuteDeleteAsync(cancellationToken) == 0)
            {
                return false;
            }

            await db.GuestSessions.Where(session => session.OwnerId == ownerId).ExecuteDeleteAsync(cancellationToken);
            await db.Owners.Where(owner => owner.Id == ownerId).ExecuteUpdateAsync(
                row => row.SetProperty(owner => owner.ReturnCodeHash, (byte[]?)null)
                    .SetProperty(owner => owner.ReturnCodeMadeAt, (DateTimeOffset?)null),
                cancellationToken);
            return true;
        }
    }

    /// <summary>Opens an owner's file on this device, all of it or nothing, with what the caller added. False where it may not.</summary>
    /// <param name="when">Asked as though nobody else wrote meanwhile: what was true when the request came may have ended.</param>
    public async Task<bool> OpenAsync(
        HttpContext context, GuestVisit visit, CancellationToken cancellationToken, Func<Task<bool>>? when = null, DateTimeOffset? at = null)
    {
        var (now, hash, before) = (at ?? time.GetUtcNow(), GuestKey.Hash(visit.Key), key.HashOf(context.Request));
        var session = new GuestSession { KeyHash = hash, OwnerId = visit.OwnerId, Shared = visit.Shared, CreatedAt = now, LastSeenAt = now };
        var opened = await gate.TogetherAsync(
            db,
            async () =>
            {
                if (when is not null && !await when())
                {
                    return false;
                }

                await db.GuestSessions.Where(session => session.KeyHash == before).ExecuteDeleteAsync(cancellationToken);
                db.Add(session);
                await db.SaveInTurnAsync(cancellationToken);
                return true;
            },
            cancellationToken);
        if (opened)
        {
            db.ChangeTracker.AcceptAllChanges();
            await EndOldestAsync(visit.OwnerId, cancellationToken);
            GoOn(context, visit);
        }

        return opened;
    }

    private async Task EndOldestAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var oldest = db.GuestSessions.Where(session => session.OwnerId == ownerId)
            .OrderByDescending(session => session.LastSeenAt).ThenByDescending(session => session.CreatedAt).Skip(limits.Visits);
        if (await oldest.AnyAsync(cancellationToken))
        {
            await gate.WriteAsync(() => oldest.ExecuteDeleteAsync(cancellationToken), cancellationToken);
        }
    }

    /// <summary>Worked out from the key in the browser and one of ours, so that a reload shows it again though it is kept nowhere.</summary>
    private ReturnCode FirstCodeOf(string held) => ReturnCode.From(ring.Derive("return code", held, ReturnCode.SeedLength));

    private async Task ForgetSessionAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (key.HashOf(context.Request) is { } hash)
        {
            await gate.WriteAsync(
                () => db.GuestSessions.Where(session => session.KeyHash == hash).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        }
    }
}
