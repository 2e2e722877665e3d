using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>Addresses of a visit's pages in the language of the page they are on.</summary>
internal static class GuestUrls
{
    public static string ReturnCode => $"/{Language.Current.Code}/visit/reopen";

    public static string TimeZone => $"/{Language.Current.Code}/visit/time-zone";
}
