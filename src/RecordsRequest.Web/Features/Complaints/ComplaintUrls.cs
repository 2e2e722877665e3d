using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Complaints;

internal static class ComplaintUrls
{
    public static string Of(AccessRequest request) => $"{RequestUrls.Of(request)}/complaint";
}
