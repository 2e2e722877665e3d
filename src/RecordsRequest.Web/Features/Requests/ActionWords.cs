using System.Globalization;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>What can be recorded about a request, and why it cannot be so, in words.</summary>
internal static class ActionWords
{
    public static string Of(OpenRequest file, RequestAction action)
        => action is RequestAction.Receive && file.Request.Stage is Stage.Received ? Text.RequestAction_Receive_Again
        : (file.IsLook ? Find($"{nameof(RequestAction)}_{action}_Look") : null) ?? Named($"{nameof(RequestAction)}_{action}");

    public static string Of(OtherOffice office) => Named($"{nameof(OtherOffice)}_{office}");

    public static string Of(EventFault fault)
        => string.Format(CultureInfo.CurrentCulture, Named($"{nameof(EventFaultReason)}_{fault.Reason}"), fault.Limit?.ToString("D", CultureInfo.CurrentCulture));

    private static string Named(string key) => Find(key)!;

    private static string? Find(string key) => Text.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);
}
