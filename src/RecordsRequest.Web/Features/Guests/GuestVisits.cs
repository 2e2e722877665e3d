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
    public async Task<GuestVisit> StartAsync(HttpContext context, bool shared, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var owner = new Owner { Id = Guid.CreateVersion7(now), LastSeenOn = now.DayIn(TimeZoneInfo.Utc) };
        db.Add(owner);
        var held = await OpenAsync(context, owner.Id, shared, cancellationToken, begun =>
        {
            if (shared)
            {
                owner.ReopensWith(FirstCodeOf(begun).Hash, now);
            }
        });
        return new(owner.Id, shared, held);
    }

    /// <summary>Gives a browser that pressed twice the visit that it began the first time.</summary>
    public void GoOn(HttpContext context, GuestVisit visit)
    {
        key.Give(context, visit.Key, visit.Shared);
        context.User = Visitor.Of(visit.OwnerId, visit.Shared, GuestHandler.SchemeName);
    }

    public async Task<bool> ReopenAsync(HttpContext context, ReturnCode code, bool shared, CancellationToken cancellationToken)
    {
        if (await db.Owners.SingleOrDefaultAsync(owner => owner.ReturnCodeHash == code.Hash, cancellationToken) is not { } owner)
        {
            return false;
        }

        owner.SeenOn(time.TodayIn(TimeZoneInfo.Utc));
        await OpenAsync(context, owner.Id, shared, cancellationToken);
        return true;
    }

    /// <summary>Makes a return code for the owner; an earlier one opens nothing from now on.</summary>
    public async Task<ReturnCode> MakeReturnCodeAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var code = ReturnCode.New();
        var owner = await db.Owners.SingleAsync(owner => owner.Id == ownerId, cancellationToken);
        owner.ReopensWith(code.Hash, time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return code;
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

    public Task<bool> HasReturnCodeAsync(Guid ownerId, CancellationToken cancellationToken)
        => db.Owners.AnyAsync(owner => owner.Id == ownerId && owner.ReturnCodeHash != null, cancellationToken);

    /// <summary>What can be said of the owner's code; null while there is none.</summary>
    public async Task<KeptCode?> KeptCodeAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var owner = await db.Owners.AsNoTracking().SingleAsync(owner => owner.Id == ownerId, cancellationToken);
        return owner.ReturnCodeHash is { } hash ? new(Convert.ToHexStringLower(hash.AsSpan(0, 4)), owner.ReturnCodeMadeAt) : null;
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

    /// <summary>Ends every visit of the owner and their code, and goes on in this browser with a new key.</summary>
    public async Task EndAllAsync(HttpContext context, Guid ownerId, CancellationToken cancellationToken)
    {
        var owner = await db.Owners.SingleAsync(owner => owner.Id == ownerId, cancellationToken);
        owner.ReopensNoMore();
        await gate.WriteAsync(
            () => db.GuestSessions.Where(session => session.OwnerId == ownerId).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        await OpenAsync(context, ownerId, context.User.IsOnSharedDevice(), cancellationToken);
    }

    /// <summary>Opens an owner's file on this device. The caller knows that it may. Returns the key that the browser holds.</summary>
    public async Task<string> OpenAsync(
        HttpContext context, Guid ownerId, bool shared, CancellationToken cancellationToken, Action<string>? beforeSaving = null)
    {
        await ForgetSessionAsync(context, cancellationToken);
        var (now, held) = (time.GetUtcNow(), key.Give(context, shared));
        db.Add(new GuestSession { KeyHash = GuestKey.Hash(held), OwnerId = ownerId, Shared = shared, CreatedAt = now, LastSeenAt = now });
        beforeSaving?.Invoke(held);
        await db.SaveChangesAsync(cancellationToken);
        await EndOldestAsync(ownerId, cancellationToken);
        context.User = Visitor.Of(ownerId, shared, GuestHandler.SchemeName);
        return held;
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

/// <param name="Mark">Tells one code from the next without telling the code.</param>
/// <param name="MadeAt">Null for a code from before this was kept.</param>
public sealed record KeptCode(string Mark, DateTimeOffset? MadeAt);
