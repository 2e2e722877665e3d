using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Sending;

internal static class SendingUrls
{
    public static string TheirFormOf(AccessRequest request) => $"{RequestUrls.Of(request)}/their-form";

    public static string NoPrinterOf(AccessRequest request) => $"{RequestUrls.Of(request)}/no-printer";

    public static string MessageOf(AccessRequest request, string letterId) => $"{LetterUrls.Of(request, letterId)}/message";
}
