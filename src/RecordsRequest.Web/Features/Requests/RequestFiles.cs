using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Advice;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Opens a person's requests and records what happened: the one place that seals facts and saves them with the request.</summary>
public sealed partial class RequestFiles(
    RecordsDb db, FieldVault vault, OwnerClock clock, TimeProvider time, Limits limits, ILogger<RequestFiles> logger)
{
    private static readonly TimeSpan MostBehind = TimeSpan.FromHours(24);

    /// <exception cref="SealBrokenException">It is damaged.</exception>
    public async Task<OpenRequest?> OpenAsync(ClaimsPrincipal person, string publicId, CancellationToken cancellation)
    {
        try
        {
            return await OpenOnceAsync(person.OwnerId(), publicId, cancellation);
        }
        catch (SealBrokenException)
        {
            // Between its row and its log somebody may have told more. What is damaged is so the second time, too.
            db.ChangeTracker.Entries<AccessRequest>().Where(row => row.Entity.PublicId == publicId).ToList()
                .ForEach(read => read.State = EntityState.Detached);
            return await OpenOnceAsync(person.OwnerId(), publicId, cancellation);
        }
    }

    private async Task<OpenRequest?> OpenOnceAsync(Guid? owner, string publicId, CancellationToken cancellation)
    {
        try
        {
            if (await ReadAsync(owner, publicId, cancellation) is not { } read)
            {
                return null;
            }

            var zone = await clock.ZoneAsync(read.Request.OwnerId, cancellation);
            return Open(read.Request, read.Events, zone, time.TodayIn(zone));
        }
        catch (Exception broken) when (broken is not SealBrokenException && Damage.IsIn(broken))
        {
            var mine = db.RequestsOf(owner).Where(request => request.PublicId == publicId);
            throw new SealBrokenException("Requests", await mine.Select(request => request.Id).SingleAsync(cancellation), broken);
        }
    }

    /// <summary>The owner's requests with these ids, in the order of the ids. One that is damaged hides none of the others.</summary>
    public async Task<OpenRequests> OpenAsync(
        Guid? ownerId, IReadOnlyCollection<Guid> ids, TimeZoneInfo zone, DateOnly today, CancellationToken cancellation)
    {
        try
        {
            return new(await OpenAllAsync(ownerId, ids, zone, today, cancellation), []);
        }
        catch (Exception broken) when (Damage.IsIn(broken))
        {
            return await OpenOneByOneAsync(ownerId, ids, zone, today, cancellation);
        }
    }

    /// <summary>
    /// What is left of a request of the person after <see cref="OpenAsync(ClaimsPrincipal, string, CancellationToken)"/> failed; null where even
    /// what stands in clear means nothing.
    /// </summary>
    public async Task<DamagedFile?> OpenDamagedAsync(
        ClaimsPrincipal person, string publicId, SealBrokenException broken, CancellationToken cancellation)
    {
        LogDamaged(logger, broken, broken.Number);
        try
        {
            var (request, events) = (await ReadAsync(person.OwnerId(), publicId, cancellation))!.Value;
            var zone = await clock.ZoneAsync(request.OwnerId, cancellation);
            var lines = events.Select(happened => Damage.OrNull(() => new OpenEvent(happened, vault.OpenFacts(happened)))).OfType<OpenEvent>();
            return new(request, broken.Number, Damage.OrNull(() => vault.OpenDetails(request)) is { } details
                ? new OpenRequest(request, details, [.. lines], zone, time.TodayIn(zone))
                : null);
        }
        catch (Exception meaningless) when (Damage.IsIn(meaningless))
        {
            return null;
        }
    }

    private async Task<(AccessRequest Request, List<RequestEvent> Events)?> ReadAsync(
        Guid? owner, string publicId, CancellationToken cancellation)
        => await db.RequestOfAsync(owner, publicId, cancellation) is { } request
            ? (request, await db.EventsOf(request).ToListAsync(cancellation))
            : null;

    private async Task<OpenRequests> OpenOneByOneAsync(
        Guid? ownerId, IReadOnlyCollection<Guid> ids, TimeZoneInfo zone, DateOnly today, CancellationToken cancellation)
    {
        var (files, damaged) = (new List<OpenRequest>(), new List<DamagedRequest>());
        foreach (var id in ids)
        {
            try
            {
                files.AddRange(await OpenAllAsync(ownerId, [id], zone, today, cancellation));
            }
            catch (Exception broken) when (Damage.IsIn(broken))
            {
                damaged.Add(await DamagedAsync(ownerId, id, broken, cancellation));
            }
        }

        return new(files, damaged);
    }

    private async Task<DamagedRequest> DamagedAsync(Guid? ownerId, Guid id, Exception broken, CancellationToken cancellation)
    {
        var number = Damage.NumberOf(broken, id);
        LogDamaged(logger, broken, number);
        return await db.RequestsOf(ownerId).Where(request => request.Id == id)
            .Select(request => new DamagedRequest(id, request.PublicId, request.Reference, number)).SingleAsync(cancellation);
    }

    private async Task<IReadOnlyList<OpenRequest>> OpenAllAsync(
        Guid? ownerId, IReadOnlyCollection<Guid> ids, TimeZoneInfo zone, DateOnly today, CancellationToken cancellation)
    {
        var requests = await db.RequestsOf(ownerId, ids).ToDictionaryAsync(request => request.Id, cancellationToken: cancellation);
        var events = await db.EventsOf(requests.Values).ToListAsync(cancellation);
        var eventsOf = events.ToLookup(happened => happened.RequestId);
        return [.. ids.Where(requests.ContainsKey).Select(id => Open(requests[id], [.. eventsOf[id]], zone, today))];
    }

    private OpenRequest Open(AccessRequest request, IReadOnlyList<RequestEvent> events, TimeZoneInfo zone, DateOnly today)
    {
        var details = vault.OpenDetails(request);
        var lines = events.Select(happened => new OpenEvent(happened, vault.OpenFacts(happened))).ToList();
        vault.RequireWhole(request, events);
        return new(request, details, lines, zone, today);
    }

    /// <summary>Why nothing more can be told of it now, or no letter made; null where both can.</summary>
    public async Task<NotDone?> WhyNotAsync(OpenRequest file, RequestAction action, CancellationToken cancellation)
        => file.Events.Count >= limits.EventsOfRequest ? NotDone.ManyEvents
            : action is RequestAction.WriteLetter && file.History.Log.OfType<LetterMadeFacts>().Count() >= limits.LettersOfRequest
                ? NotDone.ManyLetters
            : await ClockIsBehindAsync(file, cancellation) ? NotDone.ClockBehind
            : null;

    /// <summary>Whether something was told of it at a time that is still to come, so that nothing told now would have the right date.</summary>
    private async Task<bool> ClockIsBehindAsync(OpenRequest file, CancellationToken cancellation)
    {
        var newest = file.Events[^1].Row.At;
        if (newest <= time.GetUtcNow() + MostBehind || await db.Set<SeenClock>().AnyAsync(seen => seen.AcceptedUntil >= newest, cancellation))
        {
            return false;
        }

        LogBehind(logger);
        return true;
    }

    /// <summary>Saves what the caller added, too. False when the request was changed or the form was used meanwhile.</summary>
    public async Task<bool> RecordAsync(OpenRequest file, IReadOnlyList<EventFacts> happened, string formKey, CancellationToken cancellation)
    {
        var before = file.Now;
        var told = file.Events.Select(line => new LoggedFacts(line.Row.Id, line.Facts)).ToList();
        var newest = file.Events[^1].Row.At;
        foreach (var (place, facts) in happened.Index())
        {
            // A clock that was set back must not put what is told last before what was told first.
            newest = time.GetUtcNow() is var now && now > newest ? now : newest.AddTicks(1);
            var entry = vault.Entry(facts, newest, place == happened.Count - 1 ? formKey : null);
            db.Add(file.Request.Record(facts, before, entry));
            var line = new LoggedFacts(entry.Id, facts);
            before = before with { History = before.History.With(line) };
            db.CountEach(Counted.In(told, line), time.GetUtcNow());
            told.Add(line);
        }

        // Facts that move no date still count as a change, so that two tabs are told apart.
        db.Entry(file.Request).Property(request => request.Version).IsModified = true;
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException update) when (update is DbUpdateConcurrencyException || update.IsTwice)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The clock is over a day behind what was told of a request; its letters and events are refused. "
        + "Set the clock; if it is right, run: check --accept-clock")]
    private static partial void LogBehind(ILogger logger);

    [LoggerMessage(2, LogLevel.Error, "A request is damaged, {Reference}; the others are shown without it")]
    private static partial void LogDamaged(ILogger logger, Exception broken, string reference);
}
