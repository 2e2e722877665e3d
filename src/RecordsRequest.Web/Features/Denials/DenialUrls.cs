using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Denials;

internal static class DenialUrls
{
    /// <summary>What a refusal means, and what can be done about it.</summary>
    public static string AnswerOf(AccessRequest request) => $"{RequestUrls.Of(request, RequestAction.Deny)}/answer";
}
