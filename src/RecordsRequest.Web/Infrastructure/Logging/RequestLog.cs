using Microsoft.AspNetCore.Diagnostics;
using RecordsRequest.Web.Infrastructure.Signals;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Infrastructure.Logging;

/// <summary>One line, and one trace, for each request: route, end and time taken. Never the path, the query, the person or the address.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using var span = RequestSpan.Begin();
        var started = time.GetTimestamp();
        await next(context);
        var taken = (int)time.GetElapsedTime(started).TotalMilliseconds;
        var (method, route, status) = (MethodOf(context.Request), RouteOf(context), context.Response.StatusCode);
        Answered(log, method, route, status, taken, context.TraceIdentifier);
        span.Tell(method, route, status, context.TraceIdentifier, context.Features.Get<IExceptionHandlerFeature>()?.Error);
    }

    private static string MethodOf(HttpRequest request) => request.Method is "GET" or "HEAD" or "POST" ? request.Method : "other";

    private static string? RouteOf(HttpContext context)
        => context.Features.Get<Problem>() is { } problem ? problem.Route : (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    [LoggerMessage(200, LogLevel.Information, "Answered {Method} {Route} with {Status} in {Milliseconds} ms, {Reference}")]
    private static partial void Answered(ILogger log, string method, string? route, int status, int milliseconds, string reference);
}
