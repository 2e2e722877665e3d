using System.Diagnostics;

namespace RecordsRequest.Web.Infrastructure.Signals;

/// <summary>What a trace tells of a request: the same as its line in the log. Nothing, and at no cost, where nobody listens.</summary>
internal static class RequestSpan
{
    public static readonly ActivitySource Source = new("RecordsRequest");

    public static Activity? Begin()
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        // A trace of its own: what a browser or a proxy says of traces, in numbers and in words, is not taken over.
        Activity.Current = null;
        return Source.StartActivity("request", ActivityKind.Server);
    }

    public static void Tell(this Activity? span, string method, string? route, int status, string reference, Exception? fault)
    {
        if (span is null)
        {
            return;
        }

        // Written as the framework's metrics have it.
        var template = route is null ? null : $"/{route.TrimStart('/')}";
        span.DisplayName = $"{method} {template}".TrimEnd();
        span.SetTag(SignalAllowlist.Method, method);
        span.SetTag(SignalAllowlist.Route, template);
        span.SetTag(SignalAllowlist.Status, status);
        span.SetTag(SignalAllowlist.Reference, reference);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            // Its message may quote what was typed.
            span.SetTag(SignalAllowlist.Fault, fault?.GetType().FullName);
            span.SetStatus(ActivityStatusCode.Error);
        }
    }
}
