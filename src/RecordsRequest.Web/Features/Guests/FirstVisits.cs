using System.Buffers.Text;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>
/// Whoever presses the first button twice has no cookie yet that tells it is the same person. So the key of a first visit is worked out from
/// what was pressed, and of equal presses within a minute, whichever nodes they come to, the first begins the visit and the others find it.
/// </summary>
public sealed class FirstVisits(RecordsDb db, GuestVisits visits, GuestKey key, KeyRing ring, TimeProvider time)
{
    private const int KeyLength = 32;

    /// <param name="press">What this browser alone sends, and sends again where the button is pressed again.</param>
    public async Task<GuestVisit> OnceAsync(HttpContext context, bool shared, string press, CancellationToken cancellation)
    {
        // With what the browser holds of an ended visit, so that the next person's press is another one.
        var (sent, minute) = ($"{press} {key.Of(context.Request)}", time.GetUtcNow().ToUnixTimeSeconds() / 60);
        string[] keys = [KeyIn(minute), KeyIn(minute - 1)];
        if (await BegunAsync(keys, cancellation) is { } begun)
        {
            visits.GoOn(context, begun);
            return begun;
        }

        try
        {
            return await visits.StartAsync(context, shared, keys[0], cancellation);
        }
        catch (DbUpdateException twice) when (twice.IsTwice)
        {
            // The other press was first, and is found now.
            db.ChangeTracker.Clear();
            return await OnceAsync(context, shared, press, cancellation);
        }

        string KeyIn(long when) => Base64Url.EncodeToString(ring.Derive("first visit", $"{sent} {when}", KeyLength));
    }

    private async Task<GuestVisit?> BegunAsync(IEnumerable<string> keys, CancellationToken cancellation)
    {
        foreach (var held in keys)
        {
            if (await db.VisitWithAsync(GuestKey.Hash(held), cancellation) is { Session: var session })
            {
                return new(session.OwnerId, session.Shared, held);
            }
        }

        return null;
    }
}
