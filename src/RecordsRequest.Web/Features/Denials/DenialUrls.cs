using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Denials;

internal static class DenialUrls
{
    public static string AnswerOf(AccessRequest request) => $"{RequestUrls.Of(request, RequestAction.Deny)}/answer";
}
