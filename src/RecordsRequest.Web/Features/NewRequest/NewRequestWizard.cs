using System.Collections.Concurrent;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>The wizard's drafts, and the addresses of its pages.</summary>
public sealed class NewRequestWizard
{
    public const string CheckSlug = "check";
    private static readonly ConcurrentDictionary<string, OpenDraft> Drafts = new();
    private static readonly Journey<RequestDraft> Journey = NewRequestJourney.Journey;

    public Task<OpenDraft?> FindAsync(System.Security.Claims.ClaimsPrincipal person, string publicId, CancellationToken cancellation)
        => Task.FromResult(person is null || cancellation.IsCancellationRequested ? null : Drafts.GetOrAdd(publicId, id => new(Guid.CreateVersion7(), id, new() { StartedOn = new(2026, 11, 23) }, 0, null)));

    public Task<bool> SaveAsync(OpenDraft draft, RequestDraft answers, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Drafts[draft.PublicId] = draft with { Answers = answers, Version = draft.Version + 1 };
        return Task.FromResult(true);
    }

    public static string UrlOf(string publicId, string slug, bool thenCheck = false)
        => $"/{Language.Current.Code}/requests/new/{publicId}/{slug}{(thenCheck ? "?return=check" : "")}";

    public static string UrlOfRequest(string publicId, string notice) => $"/{Language.Current.Code}/requests/{publicId}?notice={notice}";

    /// <summary>The page after an answer was saved: the check page when only that was changed, else the next question.</summary>
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

    /// <summary>The page before a question: the check page when the person came from there.</summary>
    public static string Before(string publicId, Step<RequestDraft> step, RequestDraft answers, bool thenCheck)
        => thenCheck ? UrlOf(publicId, CheckSlug)
        : Journey.Before(step, answers) is { } before ? UrlOf(publicId, before.Slug)
        : $"/{Language.Current.Code}/requests/new";
}
