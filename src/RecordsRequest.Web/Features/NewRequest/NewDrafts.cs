using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed class NewDrafts(RecordsDb db, FieldVault vault, OwnerClock clock, TimeProvider time, Limits limits)
{
    /// <summary>A new draft, or the one that this form began before. The same patient carries over from the last finished one.</summary>
    /// <param name="office">Whom it is to; null where that is asked.</param>
    public async Task<string> BeginAsync(Guid owner, string formKey, bool samePatient, Office? office, CancellationToken cancellation)
    {
        if (await BegunAsync(owner, formKey, cancellation) is { } begun)
        {
            return begun;
        }

        var today = await clock.TodayAsync(owner, cancellation);
        var answers = samePatient && await EarlierAsync(owner, cancellation) is { } earlier
            ? earlier.Next(today)
            : new RequestDraft { AsOf = today };
        return await AddAsync(owner, formKey, office is null ? answers : answers.To(office), bundleId: null, cancellation);
    }

    /// <summary>A new draft, or the one that this form began before; null when the person has no such request.</summary>
    public async Task<string?> CopyAsync(Guid? owner, string requestId, OtherOffice office, string formKey, CancellationToken cancellation)
    {
        if (await db.RequestsOf(owner).FirstOrDefaultAsync(request => request.PublicId == requestId, cancellation) is not { } request
            || await db.DraftsOf(owner).AsNoTracking().FirstOrDefaultAsync(draft => draft.Id == request.DraftId, cancellation) is not { } draft)
        {
            return null;
        }

        if (await BegunAsync(request.OwnerId, formKey, cancellation) is { } begun)
        {
            return begun;
        }

        var answers = vault.OpenAnswers(draft).For(office, await clock.TodayAsync(owner, cancellation));
        var isFirst = request.BundleId is null;
        try
        {
            return await AddAsync(request.OwnerId, formKey, answers, request.AskTogether(Guid.CreateVersion7()), cancellation);
        }
        catch (DbUpdateConcurrencyException) when (isFirst)
        {
            // Two offices at once: whoever comes second finds the bundle of the first.
            return await CopyAsync(owner, requestId, office, formKey, cancellation);
        }
    }

    private async Task<string> AddAsync(Guid owner, string formKey, RequestDraft answers, Guid? bundleId, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        var draft = new Draft
        {
            Id = id,
            PublicId = PublicIds.New(),
            OwnerId = owner,
            Answers = vault.SealAnswers(answers, id),
            BundleId = bundleId,
            FormKey = formKey,
            SavedAt = time.GetUtcNow(),
        };
        db.Add(draft);
        db.Count(Counted.Begun, draft.SavedAt);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return draft.PublicId;
        }
        catch (DbUpdateException failed)
        {
            // Two presses at once: the second answers with the draft of the first.
            db.ChangeTracker.Clear();
            if (await BegunAsync(owner, formKey, cancellation) is { } first)
            {
                return first;
            }

            if (failed.IsTwice && bundleId is null)
            {
                // Deleted between the two. Who deleted all is not there any more, which the next try finds.
                return await AddAsync(owner, formKey, answers, bundleId, cancellation);
            }

            throw;
        }
    }

    /// <summary>Whether the person has as many unfinished drafts as anybody may; the one that this form began before counts as begun.</summary>
    public async Task<bool> AreFullAsync(Guid owner, string formKey, CancellationToken cancellation)
        => await db.DraftsOf(owner).CountAsync(draft => draft.RequestId == null, cancellation) >= limits.OpenDrafts
            && await BegunAsync(owner, formKey, cancellation) is null;

    private Task<string?> BegunAsync(Guid owner, string formKey, CancellationToken cancellation)
        => db.DraftsOf(owner).Where(draft => draft.FormKey == formKey).Select(draft => draft.PublicId).FirstOrDefaultAsync(cancellation);

    /// <summary>The patient of the last finished request, or null.</summary>
    public async Task<PersonName?> EarlierPatientAsync(Guid? owner, CancellationToken cancellation)
        => owner is { } known ? (await EarlierAsync(known, cancellation))?.Name?.Legal : null;

    private async Task<RequestDraft?> EarlierAsync(Guid owner, CancellationToken cancellation)
    {
        var last = await db.DraftsOf(owner).AsNoTracking().Where(draft => draft.RequestId != null)
            .OrderByDescending(draft => draft.SavedAt).FirstOrDefaultAsync(cancellation);
        return last is null ? null : Damage.OrNull(() => vault.OpenAnswers(last));
    }
}
