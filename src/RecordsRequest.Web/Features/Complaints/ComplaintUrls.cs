using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Complaints;

internal static class ComplaintUrls
{
    /// <summary>What a complaint is, and the sheet for it.</summary>
    public static string Of(AccessRequest request) => $"{RequestUrls.Of(request)}/complaint";
}
