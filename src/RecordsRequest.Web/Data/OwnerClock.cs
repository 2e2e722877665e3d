using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Data;

public sealed partial class OwnerClock(RecordsDb db, TimeProvider time)
{
    // Read once for each request, mostly together with the visit.
    private (Guid? Owner, string? Zone)? _known;

    /// <summary>
    /// An IANA id as it is listed. The runtime reads a zone from the file of its name and keeps it for good under each spelling of the
    /// path that leads there, such as "America//Denver".
    /// </summary>
    public static bool IsZone(string? id) => id is not null && ZoneId().IsMatch(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out _);

    /// <summary>What an id means that is kept already, or null where it means nothing.</summary>
    public static TimeZoneInfo? Find(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;

    public void Know(Guid owner, string? zone) => _known = (owner, zone);

    /// <summary>The owner's day; for nobody, and before anything is known, the westernmost one.</summary>
    public async Task<DateOnly> TodayAsync(Guid? ownerId, CancellationToken cancellationToken)
        => time.TodayIn(await ZoneAsync(ownerId, cancellationToken));

    public async Task<TimeZoneInfo> ZoneAsync(Guid? ownerId, CancellationToken cancellationToken)
    {
        if (_known is not { } known || known.Owner != ownerId)
        {
            var zone = await db.Owners.Where(owner => owner.Id == ownerId).Select(owner => owner.TimeZone).FirstOrDefaultAsync(cancellationToken);
            _known = known = (ownerId, zone);
        }

        // One that is damaged tells as little as none, and hides nothing from its person.
        return (known.Zone is { } id ? Find(id) : null) ?? TimeZoneInfo.FindSystemTimeZoneById(StateTimeZones.WhenUnknown);
    }

    /// <summary>Keeps what the mailing address tells, unless the browser already told better. Saved with the caller's next save.</summary>
    public Task LearnFromStateAsync(Guid ownerId, string state, CancellationToken cancellationToken)
        => LearnAsync(ownerId, StateTimeZones.WesternmostOf(state), ZoneBasis.MailingState, cancellationToken);

    /// <summary>Keeps what the browser says. False when it is no zone this machine knows. Saved with the caller's next save.</summary>
    public async Task<bool> LearnFromBrowserAsync(Guid ownerId, string zone, CancellationToken cancellationToken)
    {
        if (!IsZone(zone))
        {
            return false;
        }

        await LearnAsync(ownerId, zone, ZoneBasis.Browser, cancellationToken);
        return true;
    }

    public Task ChooseAsync(Guid ownerId, string zone, CancellationToken cancellationToken)
        => LearnAsync(ownerId, zone, ZoneBasis.Chosen, cancellationToken);

    private async Task LearnAsync(Guid ownerId, string zone, ZoneBasis basis, CancellationToken cancellationToken)
    {
        // Nobody learns where all was deleted meanwhile.
        var owner = await db.Owners.SingleOrDefaultAsync(owner => owner.Id == ownerId, cancellationToken);
        owner?.Learn(zone, basis);
        _known = null;
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*){1,2}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex ZoneId();
}
