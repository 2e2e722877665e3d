using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>Addresses of the kept letters of a request.</summary>
internal static class LetterUrls
{
    public static string Of(AccessRequest request, string letterId) => $"{RequestUrls.Of(request, RequestAction.SendLetter)}/{letterId}";

    /// <summary>Leads to the letter that waits to be sent.</summary>
    public static string UnsentOf(AccessRequest request) => $"{RequestUrls.Of(request)}/letter-to-send";

    /// <summary>Where a person tells how a later letter was sent.</summary>
    public static string SentOf(AccessRequest request, string letterId) => $"{Of(request, letterId)}/sent";
}
