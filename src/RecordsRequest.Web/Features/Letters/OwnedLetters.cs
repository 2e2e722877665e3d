using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>Letters and requests of the person who asks; null when there is none or it is someone else's.</summary>
public sealed class OwnedLetters(RecordsDb db, LetterArchive archive, LetterPrinter printer, OwnerClock clock)
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

    /// <summary>The public id of the newest letter to the office, if there is one.</summary>
    public Task<string?> NewestAsync(AccessRequest request, CancellationToken cancellation) => db.LettersOf(request.OwnerId)
        .Where(letter => letter.RequestId == request.Id && letter.Language == LetterLanguage.English)
        .OrderByDescending(letter => letter.MadeAt)
        .Select(letter => letter.PublicId)
        .FirstOrDefaultAsync(cancellation);

    /// <summary>A cover sheet for the newest letter to the office at its newest address, dated with the owner's day. It is not kept.</summary>
    public async Task<Letter> FaxCoverAsync(OpenRequest file, CancellationToken cancellation)
    {
        var newest = await db.LettersOf(file.Request.OwnerId).AsNoTracking()
            .Where(letter => letter.RequestId == file.Request.Id && letter.Language == LetterLanguage.English)
            .OrderByDescending(letter => letter.MadeAt)
            .FirstAsync(cancellation);
        var pages = Enclosures.Go(newest.Kind, newest.Language, file.Details)
            ? (await PrintAllAsync(newest, file.Details, cancellation)).Pages
            : newest.Pages;
        return FaxCover.Write(file.Now.Details, file.Request.Reference, file.Today, pages);
    }

    /// <summary>A letter and all that goes with it as one file, drawn anew from what was kept. It is not kept.</summary>
    public async Task<PrintedLetter> PrintAllAsync(StoredLetter stored, RequestDetails details, CancellationToken cancellation)
    {
        var first = await db.LettersOf(stored.OwnerId).AsNoTracking()
            .Where(letter => letter.RequestId == stored.RequestId && letter.Kind == LetterKind.Request)
            .OrderByDescending(letter => letter.Language == stored.Language)
            .FirstAsync(cancellation);
        var letter = archive.Open(stored);
        return await printer.PrintAsync(Enclosures.With(letter, archive.Open(first), details), Enclosures.TitleOf(letter), cancellation);
    }

    public async Task<string> FileNameAsync(StoredLetter letter, CancellationToken cancellation)
    {
        var reference = await db.RequestsOf(letter.OwnerId).Where(request => request.Id == letter.RequestId)
            .Select(request => request.Reference).SingleAsync(cancellation);
        return RequestFileNames.Pdf("letter", reference, letter.MadeAt.DayIn(await clock.ZoneAsync(letter.OwnerId, cancellation)), letter.Language);
    }
}
