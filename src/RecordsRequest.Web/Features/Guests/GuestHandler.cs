using System.Data.Common;
using System.Runtime.ExceptionServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Guests;

public sealed partial class GuestHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, RecordsDb db, OwnerClock zones, WriteGate gate,
    GuestKey key, BelievedClock clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "Guest";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var asked = Context.GetEndpoint()?.Metadata;
        if (asked?.GetMetadata<StaticAssetDescriptor>() is not null || asked?.GetMetadata<OnlyAPicture>() is not null
            || key.HashOf(Request) is not { } hash)
        {
            return AuthenticateResult.NoResult();
        }

        if (key.EndedWithCode(Request) is not null)
        {
            Context.Features.Set(new EndedVisit());
            return AuthenticateResult.NoResult();
        }

        try
        {
            return await EnterAsync(hash);
        }
        catch (DbException fault)
        {
            // What is thrown here would be thrown again by the page that says so and shows what was typed, which needs no visit.
            Context.Features.Set(new UnreadVisit(ExceptionDispatchInfo.Capture(fault)));
            return AuthenticateResult.NoResult();
        }
    }

    private async Task<AuthenticateResult> EnterAsync(byte[] hash)
    {
        var visit = await db.VisitWithAsync(hash, Context.RequestAborted);
        var (session, now) = (visit?.Session, clock.Told);
        if (session is null || !session.IsOpenBy(clock))
        {
            key.TakeBack(Context, session is null ? null : await db.HasReturnCodeAsync(session.OwnerId, Context.RequestAborted));
            Context.Features.Set(new EndedVisit());
            return AuthenticateResult.NoResult();
        }

        if (session.IsToBeNotedAt(now))
        {
            await NoteAsync(session, now);
            key.Renew(Context, session.Shared);
        }

        zones.Know(session.OwnerId, visit?.TimeZone);
        return AuthenticateResult.Success(new AuthenticationTicket(Visitor.Of(session.OwnerId, session.Shared, SchemeName), SchemeName));
    }

    /// <summary>Notes the visit. A database that cannot be written to is no reason to show nothing.</summary>
    private async Task NoteAsync(GuestSession session, DateTimeOffset now)
    {
        var (today, cancellation) = (now.DayIn(TimeZoneInfo.Utc), Context.RequestAborted);
        try
        {
            await gate.WriteAsync(
                async () => await db.GuestSessions.Where(row => row.KeyHash == session.KeyHash)
                        .ExecuteUpdateAsync(row => row.SetProperty(seen => seen.LastSeenAt, now), cancellation)
                    + await db.Owners.Where(owner => owner.Id == session.OwnerId && owner.LastSeenOn != today)
                        .ExecuteUpdateAsync(row => row.SetProperty(owner => owner.LastSeenOn, today), cancellation),
                cancellation);
        }
        catch (DbException refused)
        {
            LogNotNoted(Logger, refused);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A visit could not be noted")]
    private static partial void LogNotNoted(ILogger logger, Exception refused);
}

/// <summary>Set when the database could not say whose visit it is.</summary>
internal sealed record UnreadVisit(ExceptionDispatchInfo Fault);

/// <summary>Set when the browser's key belongs to a visit that is over.</summary>
internal sealed class EndedVisit;
