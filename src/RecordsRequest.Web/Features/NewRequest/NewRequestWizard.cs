using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed class NewRequestWizard(RecordsDb db, FieldVault vault, OwnerClock clock, TimeProvider time)
{
    public const string CheckSlug = "check";
    private static readonly Journey<RequestDraft> Journey = NewRequestJourney.Journey;

    public async Task<OpenDraft?> FindAsync(ClaimsPrincipal person, string publicId, CancellationToken cancellation)
    {
        var owner = person.OwnerId();
        if (await db.DraftsOf(owner).FirstOrDefaultAsync(draft => draft.PublicId == publicId, cancellation) is not { } row)
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
        draft.Row.Answers = vault.SealAnswers(answers, draft.Row.Id);
        draft.Row.SavedAt = time.GetUtcNow();
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

    public static string UrlOf(string publicId, string slug, bool thenCheck = false)
        => $"/{Language.Current.Code}/requests/new/{publicId}/{slug}{(thenCheck ? $"?return={CheckSlug}" : "")}";

    public static string UrlOfFirst(string publicId) => UrlOf(publicId, NewRequestJourney.Who.Slug);

    public static string UrlOfSaved => $"/{Language.Current.Code}/requests?notice=saved";

    public static string UrlOfReady(string request) => $"/{Language.Current.Code}/requests/{request}/ready";

    public static string UrlOfRequest(string publicId, string notice) => $"/{Language.Current.Code}/requests/{publicId}?notice={notice}";

    public static string After(string publicId, Step<RequestDraft> step, RequestDraft answers, bool thenCheck)
    {
        var open = Journey.FirstOpen(answers);
        if (thenCheck)
        {
            return open is null ? UrlOf(publicId, CheckSlug) : UrlOf(publicId, open.Slug, thenCheck: true);
        }

        var next = Journey.After(step, answers);
        return UrlOf(publicId, next is not null && Journey.CanVisit(next, answers) ? next.Slug : open?.Slug ?? CheckSlug);
    }

    public static string Before(string publicId, Step<RequestDraft> step, RequestDraft answers, bool thenCheck)
        => thenCheck && answers.IsComplete ? UrlOf(publicId, CheckSlug)
        : Journey.Before(step, answers) is { } before ? UrlOf(publicId, before.Slug, thenCheck)
        : $"/{Language.Current.Code}/requests/new";
}
