using System.Security.Claims;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Advice;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Opens a person's requests and records what happened: the one place that seals facts and saves them with the request.</summary>
public sealed class RequestFiles(RecordsDb db, FieldVault vault, OwnerClock clock, TimeProvider time)
{
    public async Task<OpenRequest?> OpenAsync(ClaimsPrincipal person, string publicId, CancellationToken cancellation)
    {
        var request = await db.RequestsOf(person.OwnerId()).SingleOrDefaultAsync(request => request.PublicId == publicId, cancellation);
        if (request is null)
        {
            return null;
        }

        var events = await db.EventsOf(request)
            .AsNoTracking().OrderBy(happened => happened.At).ThenBy(happened => happened.Id).ToListAsync(cancellation);
        var zone = await clock.ZoneAsync(request.OwnerId, cancellation);
        return Open(request, events, zone, time.TodayIn(zone));
    }

    /// <summary>The owner's requests with these ids, in the order of the ids.</summary>
    public async Task<IReadOnlyList<OpenRequest>> OpenAsync(
        Guid? ownerId, IReadOnlyCollection<Guid> ids, TimeZoneInfo zone, DateOnly today, CancellationToken cancellation)
    {
        var requests = await db.RequestsOf(ownerId).AsNoTracking()
            .Where(request => ids.Contains(request.Id)).ToDictionaryAsync(request => request.Id, cancellation);
        var events = await db.EventsOf(requests.Values).AsNoTracking()
            .OrderBy(happened => happened.At).ThenBy(happened => happened.Id).ToListAsync(cancellation);
        var eventsOf = events.ToLookup(happened => happened.RequestId);
        return [.. ids.Where(requests.ContainsKey).Select(id => Open(requests[id], eventsOf[id], zone, today))];
    }

    public OpenRequest Open(AccessRequest request, IEnumerable<RequestEvent> events, TimeZoneInfo zone, DateOnly today) => new(
        request,
        vault.OpenDetails(request),
        [.. events.Select(happened => new OpenEvent(happened, vault.OpenFacts(happened)))],
        zone,
        today);

    /// <summary>Saves what the caller added, too. False when the request was changed or the form was used meanwhile.</summary>
    public async Task<bool> RecordAsync(OpenRequest file, IReadOnlyList<EventFacts> happened, string formKey, CancellationToken cancellation)
    {
        const int UniqueConstraint = 2067;
        var before = file.Now;
        foreach (var (place, facts) in happened.Index())
        {
            var entry = vault.Entry(facts, time.GetUtcNow(), place == happened.Count - 1 ? formKey : null);
            db.Add(file.Request.Record(facts, before, entry));
            before = before with { History = before.History.With(new LoggedFacts(entry.Id, facts)) };
        }

        // Facts that move no date still count as a change, so that two tabs are told apart.
        db.Entry(file.Request).Property(request => request.Version).IsModified = true;
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException update) when (update is DbUpdateConcurrencyException
            || update.InnerException is SqliteException { SqliteExtendedErrorCode: UniqueConstraint })
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
