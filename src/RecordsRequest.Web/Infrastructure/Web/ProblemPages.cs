using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Gives every answer that went wrong and has no page yet a page in the person's language. The page is asked for inside, never by its address.</summary>
internal sealed partial class ProblemPages(RequestDelegate next, ILogger<ProblemPages> log)
{
    public const string Page = "problem";

    public async Task InvokeAsync(HttpContext context)
    {
        context.TraceIdentifier = Reference.New();
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return;
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            Start(context, refused.StatusCode);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            Failed(log, fault, RouteOf(context), context.TraceIdentifier);
            Start(context, StatusCodes.Status500InternalServerError);
        }

        if (IsBare(context.Response))
        {
            await ShowAsync(context);
        }
    }

    private static void Start(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
    }

    private static bool IsBare(HttpResponse response)
        => !response.HasStarted && response is { StatusCode: >= 400, ContentLength: null, ContentType: null or "" };

    private static string? RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    private async Task ShowAsync(HttpContext context)
    {
        var (request, status) = (context.Request, context.Response.StatusCode);
        var (path, query, method) = (request.Path, request.QueryString, request.Method);
        var route = RouteOf(context);
        var canGoBack = HttpMethods.IsPost(method) && route is not null;
        context.Features.Set(new Problem(status, context.TraceIdentifier, route, path.ToUriComponent(), canGoBack, TypedText.Of(request)));

        request.Path = $"/{(Language.OfPath(path) ?? Language.English).Code}/{Page}";
        request.QueryString = QueryString.Empty;
        request.Method = HttpMethods.IsHead(method) ? HttpMethods.Head : HttpMethods.Get;
        request.RouteValues.Clear();
        context.SetEndpoint(null);
        try
        {
            await next(context);
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = status;
            }
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            Failed(log, fault, Page, context.TraceIdentifier);
            Start(context, status);
            await context.Response.WriteAsync(context.TraceIdentifier);
        }
        finally
        {
            (request.Path, request.QueryString, request.Method) = (path, query, method);
        }
    }

    [LoggerMessage(500, LogLevel.Error, "Failed {Route} {Reference}")]
    private static partial void Failed(ILogger log, Exception fault, string? route, string reference);
}

internal static class ProblemPagesStartUp
{
    public static void UseProblemPages(this IApplicationBuilder app) => app.UseMiddleware<ProblemPages>();
}
