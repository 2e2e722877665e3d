using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RecordsRequest.Web.Features.Requests;

internal static class RequestTitles
{
    /// <summary>Tells the tabs of several requests apart; a title says nothing of the patient or the office.</summary>
    public static void TellApart(this ViewDataDictionary page, AccessRequest request) => page["TitleMark"] = $" ({request.Reference})";
}
