using System.Globalization;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>Which other office can be asked, and why what was told cannot be so, in words.</summary>
internal static class ActionWords
{
    public static string Of(OtherOffice office) => Named($"{nameof(OtherOffice)}_{office}");

    public static string Of(EventFault fault)
        => string.Format(CultureInfo.CurrentCulture, Named($"{nameof(EventFaultReason)}_{fault.Reason}"), fault.Limit?.ToString("D", CultureInfo.CurrentCulture));

    private static string Named(string key) => Text.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)!;
}
