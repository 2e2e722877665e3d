using System.Text.Json;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Requests;

internal static class RequestUrls
{
    public static string List => $"/{Language.Current.Code}/requests";

    /// <summary>The requests for one patient.</summary>
    public static string ListOf(string person) => $"{List}?person={person}";

    public static string New => $"{List}/new";

    public static string Deleted => $"{List}?notice=deleted";

    public static string DeletionOf(AccessRequest request) => $"{List}/{request.PublicId}/delete";

    public static string DeletionOfDraft(string draft) => $"{New}/{draft}/delete";

    /// <summary>Where a draft is gone on with: the wizard leads to its first open question.</summary>
    public static string OfDraft(string draft) => $"{New}/{draft}/check";

    public static string Of(AccessRequest request, Notice? notice = null)
        => $"{List}/{request.PublicId}{(notice is null ? "" : $"?notice={notice}".ToLowerInvariant())}";

    public static string Of(DamagedRequest request) => $"{List}/{request.PublicId}";

    public static string Of(AccessRequest request, RequestAction action) => $"{List}/{request.PublicId}/{Telling.Of(action).Slug}";

    public static string Of(AccessRequest request, LetterKind letter) => letter is LetterKind.Overdue
        ? $"{List}/{request.PublicId}/reminder-letter"
        : $"{Of(request, RequestAction.WriteLetter)}/{SlugOf(letter)}";

    /// <summary>The letter made at the end of such an address, or null. The overdue letter has an address of its own.</summary>
    public static LetterKind? LetterAt(string slug)
        => Enum.GetValues<LetterKind>()
            .Except([LetterKind.Overdue]).Where(letter => SlugOf(letter) == slug).Select(letter => (LetterKind?)letter).FirstOrDefault();

    public static string TellOf(AccessRequest request) => $"{List}/{request.PublicId}/tell";

    public static string AnotherOf(AccessRequest request) => $"{List}/{request.PublicId}/another";

    public static string TogetherOf(AccessRequest request) => $"{List}/{request.PublicId}/together";

    public static string CalendarOf(AccessRequest request) => $"{List}/{request.PublicId}/calendar";

    /// <summary>Where a line of the timeline is put right; lines are counted from 1, the oldest.</summary>
    public static string CorrectionOf(AccessRequest request, int line) => $"{Of(request, RequestAction.Correct)}/{line}";

    /// <summary>The letter that nobody told as sent, the first or a later one.</summary>
    public static string LetterToSendOf(AccessRequest request) => $"{List}/{request.PublicId}/letter-to-send";

    public static string CaseFileOf(AccessRequest request) => $"{List}/{request.PublicId}/case-file";

    public static string Of(AccessRequest request, NextStep next) => NextScreen.Of(next).Url(request);

    private static string SlugOf(LetterKind letter) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{letter}");
}

/// <summary>What a page says once after a redirect; its name in the address.</summary>
public enum Notice
{
    Recorded,
    Stale,
    Finished,
    Saved,
    Deleted,
}
