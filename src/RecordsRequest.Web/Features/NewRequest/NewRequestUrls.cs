using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.NewRequest;

internal static class NewRequestUrls
{
    public const string CheckSlug = "check";
    public const string OfficesSlug = "offices";
    private static readonly Journey<RequestDraft> Journey = NewRequestJourney.Journey;

    public static string Saved => $"{RequestUrls.List}?notice=saved";

    public static string Of(string draft, string slug, bool thenCheck = false)
        => $"{RequestUrls.New}/{draft}/{slug}{(thenCheck ? $"?return={CheckSlug}" : "")}";

    public static string FirstOf(string draft) => Of(draft, NewRequestJourney.Who.Page);

    public static string CheckOf(string draft) => RequestUrls.OfDraft(draft);

    public static string PreviewOf(string draft) => Of(draft, "letter");

    public static string DrawOf(string draft) => Of(draft, "signature");

    public static string ReadyOf(string request) => $"{RequestUrls.List}/{request}/ready";

    public static string FinishedOf(string request) => $"{RequestUrls.List}/{request}?notice=finished";

    public static string After(string draft, Step<RequestDraft> step, RequestDraft answers, bool thenCheck)
    {
        var open = Journey.FirstOpen(answers);
        if (thenCheck)
        {
            return open is null ? Of(draft, CheckSlug) : Of(draft, open.Page, thenCheck: true);
        }

        var next = Journey.After(step, answers);
        return Of(draft, next is not null && Journey.CanVisit(next, answers) ? next.Page : open?.Page ?? CheckSlug);
    }

    public static string Before(string draft, Step<RequestDraft> step, RequestDraft answers, bool thenCheck)
        => thenCheck && answers.IsComplete ? Of(draft, CheckSlug)
        : Journey.Before(step, answers) is { } before ? Of(draft, before.Page, thenCheck)
        : RequestUrls.New;
}
