using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>Makes the request and its letter from a finished draft, all in one save.</summary>
public sealed class LetterMaking(RecordsDb db, FieldVault vault, LetterArchive letters, OwnerClock clock, TimeProvider time)
{
    /// <summary>Makes one request of a draft, however often the button is pressed.</summary>
    /// <returns>Its public id, or null when an answer was changed meanwhile.</returns>
    public async Task<string?> MakeAsync(OpenDraft draft, string? signedName, bool contactInMyLanguage, CancellationToken cancellation)
    {
        var signature = signedName is null ? null : new Signature(signedName, time.GetUtcNow());
        var today = await clock.TodayAsync(draft.Row.OwnerId, cancellation);
        var details = draft.Answers.ToDetails(signature, today, contactInMyLanguage ? Language.Current.ForLetters : null);
        var request = NewRequest(draft, details);
        var letter = await letters.KeepAsync(request, language => RequestLetter.Write(details, request.Reference, language), cancellation);
        db.Add(request);
        db.Add(FirstEvent(request, letter, today));
        draft.Row.RequestId = request.Id;
        return await SaveAsync(draft, request, cancellation);
    }

    private AccessRequest NewRequest(OpenDraft draft, RequestDetails details)
    {
        var id = Guid.CreateVersion7();
        return new AccessRequest
        {
            Id = id,
            PublicId = PublicIds.New(),
            Reference = References.New(),
            OwnerId = draft.Row.OwnerId,
            DraftId = draft.Row.Id,
            BundleId = draft.Row.BundleId,
            Details = vault.SealDetails(details, id),
            HasClock = details.HasClock,
            ReaderLanguage = Language.Current.ForLetters,
            MadeAt = time.GetUtcNow(),
        };
    }

    private RequestEvent FirstEvent(AccessRequest request, StoredLetter letter, DateOnly madeOn)
    {
        var id = Guid.CreateVersion7();
        EventFacts facts = new LetterMadeFacts(madeOn, letter.Id, LetterKind.Request);
        return new RequestEvent
        {
            Id = id,
            RequestId = request.Id,
            At = time.GetUtcNow(),
            Facts = vault.SealFacts(facts, id),
            FormKey = PublicIds.New(),
        };
    }

    // Two presses at once: the second finds the draft changed and answers with the request of the first.
    private async Task<string?> SaveAsync(OpenDraft draft, AccessRequest request, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
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
