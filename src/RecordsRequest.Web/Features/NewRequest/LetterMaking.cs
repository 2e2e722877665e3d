using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>Makes the request and its letter from a finished draft, all in one save.</summary>
public sealed class LetterMaking(
    RecordsDb db, FieldVault vault, People people, LetterArchive letters, OwnerClock clock, TimeProvider time, Limits limits)
{
    public async Task<bool> IsFullAsync(OpenDraft draft, CancellationToken cancellation)
        => await db.RequestsOf(draft.Row.OwnerId).CountAsync(cancellation) >= limits.Requests;

    /// <summary>One request of a draft, however often the button is pressed; null when an answer was changed meanwhile.</summary>
    public async Task<string?> MakeAsync(OpenDraft draft, bool contactInMyLanguage, CancellationToken cancellation)
    {
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), await clock.ZoneAsync(draft.Row.OwnerId, cancellation));
        var today = DateOnly.FromDateTime(now.DateTime);
        var signature = draft.Answers.Signer is { Value: var name } ? new Signature(name, now) { Drawn = draft.Answers.DrawnSignature } : null;
        var details = draft.Answers.ToDetails(signature, today, contactInMyLanguage ? Language.Current.ForLetters : null);
        var asker = new Asker(draft.Row.OwnerId, draft.Row.Id, Language.Current.ForLetters, time.GetUtcNow()) { BundleId = draft.Row.BundleId };
        var request = vault.Begin(details, asker);
        var letter = await letters.KeepAsync(request, language => RequestLetter.Write(details, request.Reference, language), cancellation);
        db.Add(request);
        var made = new LetterMadeFacts(today, letter.Id, LetterKind.Request);
        db.Add(request.OurLine(made, vault.Entry(made, request.MadeAt)));
        draft.Row.Became(request);
        db.Count(Counted.Made(request.ReaderLanguage), request.MadeAt);
        return await SaveAsync(draft, request, cancellation);
    }

    // Two presses at once: the second finds the draft changed and answers with the request of the first.
    private async Task<string?> SaveAsync(OpenDraft draft, AccessRequest request, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            await people.GiveIdsAsync(request.OwnerId, cancellation);
            return request.PublicId;
        }
        catch (DbUpdateException refused)
        {
            db.ChangeTracker.Clear();
            var made = await db.RequestsOf(request.OwnerId).Where(other => other.DraftId == draft.Row.Id)
                .Select(other => other.PublicId).FirstOrDefaultAsync(cancellation);
            if (made is null && refused is not DbUpdateConcurrencyException)
            {
                throw;
            }

            return made;
        }
    }
}
