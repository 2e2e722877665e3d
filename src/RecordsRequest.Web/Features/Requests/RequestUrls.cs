using System.Text.Json;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Addresses of a request's pages in the language of the page they are on.</summary>
internal static class RequestUrls
{
    public static string List => $"/{Language.Current.Code}/requests";

    public static string New => $"{List}/new";

    public static string ReturnCode => $"/{Language.Current.Code}/visit/reopen";

    public static string TimeZone => $"/{Language.Current.Code}/visit/time-zone";

    public static string Of(AccessRequest request, Notice? notice = null)
        => $"{List}/{request.PublicId}{(notice is null ? "" : $"?notice={notice}".ToLowerInvariant())}";

    public static string Of(AccessRequest request, RequestAction action) => $"{List}/{request.PublicId}/{SlugOf(action)}";

    /// <summary>Where a later letter is made.</summary>
    public static string Of(AccessRequest request, LetterKind letter) => letter is LetterKind.Overdue
        ? $"{List}/{request.PublicId}/reminder-letter"
        : $"{Of(request, RequestAction.WriteLetter)}/{SlugOf(letter)}";

    /// <summary>The letter made at the end of such an address, or null. The overdue letter has an address of its own.</summary>
    public static LetterKind? LetterAt(string slug)
        => Enum.GetValues<LetterKind>().Except([LetterKind.Overdue]).Where(letter => SlugOf(letter) == slug).Select(letter => (LetterKind?)letter).FirstOrDefault();

    /// <summary>What a refusal means, and what can be done about it.</summary>
    public static string AfterNoOf(AccessRequest request) => $"{Of(request, RequestAction.Deny)}/answer";

    /// <summary>Where another office is asked the same.</summary>
    public static string AnotherOf(AccessRequest request) => $"{List}/{request.PublicId}/another";

    /// <summary>The offices that were asked together with this one.</summary>
    public static string TogetherOf(AccessRequest request) => $"{List}/{request.PublicId}/together";

    public static string CalendarOf(AccessRequest request) => $"{List}/{request.PublicId}/calendar";

    /// <summary>Where a line of the timeline is put right; lines are counted from 1, the oldest.</summary>
    public static string CorrectionOf(AccessRequest request, int line) => $"{Of(request, RequestAction.Correct)}/{line}";

    /// <summary>What a complaint is, and the sheet for it.</summary>
    public static string ComplaintOf(AccessRequest request) => $"{List}/{request.PublicId}/complaint";

    public static string CaseFileOf(AccessRequest request) => $"{List}/{request.PublicId}/case-file";

    public static string LetterOf(AccessRequest request, string letterId) => $"{List}/{request.PublicId}/letters/{letterId}";

    /// <summary>Where a person tells how a later letter was sent.</summary>
    public static string SentOf(AccessRequest request, string letterId) => $"{LetterOf(request, letterId)}/sent";

    /// <summary>Where a person does what comes next.</summary>
    public static string Of(AccessRequest request, NextStep next) => next switch
    {
        NextStep.MakeOverdueLetter => Of(request, LetterKind.Overdue),
        NextStep.RecordSending or NextStep.SendAgain => Of(request, RequestAction.Send),
        NextStep.RecordReceipt => Of(request, RequestAction.Receive),
        NextStep.RecordPickup or NextStep.RecordArrival => Of(request, RequestAction.Arrive),
        NextStep.Close => Of(request, RequestAction.Close),
        NextStep.SaveDate => CalendarOf(request),
        NextStep.Call => Of(request, RequestAction.Call),
        NextStep.AnswerFee => Of(request, RequestAction.AnswerFee),
        NextStep.SeeRefusal => AfterNoOf(request),
        NextStep.AskForMissing => Of(request, LetterKind.MissingItems),
        NextStep.PrepareComplaint => ComplaintOf(request),
        NextStep.LookBack => Of(request),
    };

    private static string SlugOf(LetterKind letter) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{letter}");

    private static string SlugOf(RequestAction action) => action switch
    {
        RequestAction.Send => "send",
        RequestAction.Receive => "receipt",
        RequestAction.Extend => "more-time",
        RequestAction.Return => "returned",
        RequestAction.Ready => "pick-up",
        RequestAction.NotReady => "not-ready",
        RequestAction.Arrive => "arrival",
        RequestAction.MeetObstacle => "obstacles",
        RequestAction.Close => "close",
        RequestAction.Withdraw => "withdraw",
        RequestAction.Reopen => "reopen",
        RequestAction.Call => "call",
        RequestAction.TellFee => "fee",
        RequestAction.AnswerFee => "fee/answer",
        RequestAction.Deny => "denial",
        RequestAction.ChangeAddress => "new-address",
        RequestAction.WriteLetter => "write",
        RequestAction.SendLetter => "letters",
        RequestAction.Complain => "complaint/log",
        RequestAction.Correct => "correct",
    };
}

/// <summary>What a page says once after a redirect; its name in the address.</summary>
public enum Notice
{
    Recorded,
    Stale,
    Finished,
    Saved,
}
