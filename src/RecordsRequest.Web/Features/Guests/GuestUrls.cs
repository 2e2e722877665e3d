using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Guests;

internal static class GuestUrls
{
    /// <summary>Where the next person begins, after the language.</summary>
    public const string Beginning = "/requests/new";

    public static string Begin => $"/{Language.Current.Code}{Beginning}";

    public static string CodeBefore(string draft) => $"/{Language.Current.Code}/visit/code?draft={draft}";

    public static string Ended(Language language) => $"/{language.Code}/visit/ended";

    public static string ReturnCode => $"/{Language.Current.Code}/visit/reopen";

    public static string TimeZone => $"/{Language.Current.Code}/visit/time-zone";
}
