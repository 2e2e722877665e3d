using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed class NewRequestWizard(RecordsDb db, FieldVault vault, OwnerClock clock, TimeProvider time)
{
    public async Task<OpenDraft?> FindAsync(ClaimsPrincipal person, string publicId, CancellationToken cancellation)
    {
        var owner = person.OwnerId();
        if (await db.DraftOfAsync(owner, publicId, cancellation) is not { } row)
        {
            return null;
        }

        var request = row.RequestId is { } id
            ? await db.RequestsOf(owner).Where(request => request.Id == id).Select(request => request.PublicId).FirstOrDefaultAsync(cancellation)
            : null;
        // A draft may rest for days; its questions are asked as of today.
        var answers = vault.OpenAnswers(row) with { AsOf = await clock.TodayAsync(owner, cancellation) };
        return new OpenDraft(row, answers, request);
    }

    /// <summary>Saves the answers. False when somebody saved in between.</summary>
    public async Task<bool> SaveAsync(OpenDraft draft, RequestDraft answers, CancellationToken cancellation)
    {
        draft.Row.Save(vault.SealAnswers(answers, draft.Row.Id), time.GetUtcNow());
        if (answers.Address is { Address.State: var state } && answers.Address != draft.Answers.Address)
        {
            await clock.LearnFromStateAsync(draft.Row.OwnerId, state, cancellation);
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
