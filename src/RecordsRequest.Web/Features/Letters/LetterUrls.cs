using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Letters;

internal static class LetterUrls
{
    public static string Of(AccessRequest request, string letterId) => $"{RequestUrls.Of(request, RequestAction.SendLetter)}/{letterId}";

    public static string PdfOf(AccessRequest request, string letterId) => $"{Of(request, letterId)}/pdf";

    public static string AllOf(AccessRequest request, string letterId) => $"{PdfOf(request, letterId)}/with-enclosures";

    public static string SentOf(AccessRequest request, string letterId) => $"{Of(request, letterId)}/sent";
}
