using System.Globalization;

namespace RecordsRequest.Web.Features.Requests;

internal static class ActionWords
{
    public static string Of(EventFault fault)
        => string.Format(CultureInfo.CurrentCulture, fault.Reason.InWords(), fault.Limit?.ToString("D", CultureInfo.CurrentCulture));
}
