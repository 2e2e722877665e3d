using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Guests;

public sealed class GuestVisits(RecordsDb db, WriteGate gate, GuestKey key, TimeProvider time)
{
    /// <summary>Returns the owner's id. Somebody who already has a file keeps it, and a visit that is right goes on.</summary>
    public async Task<Guid> StartAsync(HttpContext context, bool shared, CancellationToken cancellationToken)
    {
        if (context.User.OwnerId() is { } guest && context.User.IsOnSharedDevice() == shared)
        {
            return guest;
        }

        var owner = context.User.OwnerId() ?? AddOwner();
        await OpenAsync(context, owner, shared, cancellationToken);
        return owner;
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
        owner.ReopensWith(code.Hash);
        await db.SaveChangesAsync(cancellationToken);
        return code;
    }

    public Task<bool> HasReturnCodeAsync(Guid ownerId, CancellationToken cancellationToken)
        => db.Owners.AnyAsync(owner => owner.Id == ownerId && owner.ReturnCodeHash != null, cancellationToken);

    /// <summary>Tells one code from the next without telling the code; null while there is none.</summary>
    public async Task<string?> MarkOfCodeAsync(Guid ownerId, CancellationToken cancellationToken)
    {
        var hash = await db.Owners.Where(owner => owner.Id == ownerId).Select(owner => owner.ReturnCodeHash).SingleAsync(cancellationToken);
        return hash is null ? null : Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }

    public async Task EndAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await ForgetSessionAsync(context, cancellationToken);
        key.TakeBack(context);
        context.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        context.User = new();
    }

    /// <summary>Opens an owner's file on this device. The caller knows that it may.</summary>
    public async Task OpenAsync(HttpContext context, Guid ownerId, bool shared, CancellationToken cancellationToken)
    {
        await ForgetSessionAsync(context, cancellationToken);
        var now = time.GetUtcNow();
        db.Add(new GuestSession { KeyHash = key.Give(context, shared), OwnerId = ownerId, Shared = shared, CreatedAt = now, LastSeenAt = now });
        await db.SaveChangesAsync(cancellationToken);
        context.User = Visitor.Of(ownerId, shared, GuestHandler.SchemeName);
    }

    private Guid AddOwner()
    {
        var now = time.GetUtcNow();
        var owner = new Owner { Id = Guid.CreateVersion7(now), LastSeenOn = now.DayIn(TimeZoneInfo.Utc) };
        db.Add(owner);
        return owner.Id;
    }

    private async Task ForgetSessionAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (key.HashOf(context.Request) is { } hash)
        {
            await gate.WriteAsync(
                () => db.GuestSessions.Where(session => session.KeyHash == hash).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        }
    }
}
