using System.Buffers.Text;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>
/// Whoever presses the first button twice has no cookie yet that tells it is the same person. So the first press of a start page begins an owner
/// whose id is worked out from the page, and an equal press within seconds, on whichever node, finds their visit. Whoever else sends the page
/// may be somebody else, who found it open or noted what it sends, and gets a visit of their own.
/// </summary>
public sealed class FirstVisits(RecordsDb db, GuestVisits visits, FirstPresses presses, GuestKey key, KeyRing ring, TimeProvider time)
{
    private const int IdLength = 16;
    private const int KeyLength = 32;

    /// <param name="page">What the start page sends, whatever is answered on it.</param>
    /// <param name="answers">All that is answered on it.</param>
    public async Task<GuestVisit> OnceAsync(HttpContext context, bool shared, string page, string answers, CancellationToken cancellation)
    {
        // With what the browser holds of an ended visit, so that the next person's page is another one.
        var (sent, now) = ($"{page} {key.Of(context.Request)}", time.GetUtcNow());
        var first = new Guid(ring.Derive("owner of a first visit", sent, IdLength));
        if (presses.IsTogetherWithFirst(first))
        {
            if (!await db.Owners.AnyAsync(owner => owner.Id == first, cancellation))
            {
                try
                {
                    return await visits.StartAsync(context, new(first, shared, KeyAt(now)), now, cancellation);
                }
                catch (DbUpdateException twice) when (twice.IsTwice)
                {
                    // The other press was first, and is found now.
                    db.ChangeTracker.Clear();
                }
            }

            if (await KeyOfAsync(first, now, KeyAt, cancellation) is { } held)
            {
                var begun = new GuestVisit(first, shared, held);
                visits.GoOn(context, begun);
                return begun;
            }
        }

        return await visits.StartAsync(context, new(Guid.CreateVersion7(now), shared, GuestKey.New()), now, cancellation);

        // With the moment, so that no key comes again once its visit has ended, and the network, which somebody else rarely shares.
        string KeyAt(DateTimeOffset begun) => Base64Url.EncodeToString(
            ring.Derive("first visit", $"{sent} {answers} {RateLimits.NetworkOf(context)} {begun.UtcTicks}", KeyLength));
    }

    /// <summary>The key of the owner's visit, where it was begun just now by an equal press.</summary>
    private async Task<string?> KeyOfAsync(Guid owner, DateTimeOffset now, Func<DateTimeOffset, string> keyAt, CancellationToken cancellation)
    {
        var open = await db.GuestSessions.AsNoTracking().Where(session => session.OwnerId == owner).ToListAsync(cancellation);
        return open.Where(session => (now - session.CreatedAt).Duration() <= FirstPresses.Together)
            .Select(session => (session.KeyHash, Key: keyAt(session.CreatedAt)))
            .FirstOrDefault(session => session.KeyHash.AsSpan().SequenceEqual(GuestKey.Hash(session.Key))).Key;
    }
}
