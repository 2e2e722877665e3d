using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>Letters and requests of the person who asks; null when there is none or it is someone else's.</summary>
public sealed class OwnedLetters(RecordsDb db, RequestFiles files, OwnerClock clock)
{
    public async Task<StoredLetter?> FindAsync(ClaimsPrincipal person, string requestId, string letterId, CancellationToken cancellation)
    {
        var owner = person.OwnerId();
        return await db.LettersOf(owner).AsNoTracking()
            .Where(letter => letter.PublicId == letterId
                && db.RequestsOf(owner).Any(request => request.Id == letter.RequestId && request.PublicId == requestId))
            .SingleOrDefaultAsync(cancellation);
    }

    public Task<string?> TwinOfAsync(StoredLetter letter, CancellationToken cancellation) => db.LettersOf(letter.OwnerId)
        .Where(other => other.CopyOf == letter.Id || other.Id == letter.CopyOf)
        .Select(other => other.PublicId)
        .FirstOrDefaultAsync(cancellation);

    public Task<string?> PublicIdOfAsync(AccessRequest request, Guid letterId, CancellationToken cancellation) => db.LettersOf(request.OwnerId)
        .Where(letter => letter.RequestId == request.Id && letter.Id == letterId)
        .Select(letter => letter.PublicId)
        .FirstOrDefaultAsync(cancellation);

    /// <summary>A cover sheet for the newest letter to the office at its newest address, dated with the owner's day. It is not kept.</summary>
    public async Task<Letter?> FaxCoverAsync(ClaimsPrincipal person, string requestId, CancellationToken cancellation)
    {
        if (await files.OpenAsync(person, requestId, cancellation) is not { } file)
        {
            return null;
        }

        var made = await db.LettersOf(file.Request.OwnerId)
            .Where(letter => letter.RequestId == file.Request.Id && letter.Language == LetterLanguage.English)
            .OrderByDescending(letter => letter.MadeAt)
            .Select(letter => new { letter.Kind, letter.Pages })
            .ToListAsync(cancellation);
        var enclosed = FollowUps.EncloseRequest(made[0].Kind) ? made.FirstOrDefault(letter => letter.Kind is LetterKind.Request)?.Pages ?? 0 : 0;
        return FaxCover.Write(file.Now.Details, file.Request.Reference, file.Today, made[0].Pages + enclosed);
    }

    public async Task<DateOnly> DayMadeAsync(StoredLetter letter, CancellationToken cancellation)
        => letter.MadeAt.DayIn(await clock.ZoneAsync(letter.OwnerId, cancellation));

    public Task<DateOnly> TodayAsync(ClaimsPrincipal person, CancellationToken cancellation) => clock.TodayAsync(person.OwnerId(), cancellation);
}
