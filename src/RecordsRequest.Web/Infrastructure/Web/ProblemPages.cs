using Microsoft.AspNetCore.Diagnostics;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Gives an answer that went wrong and has no page one in the person's language. It is asked for inside, never by its address.</summary>
internal static partial class ProblemPages
{
    public const string Page = "problem";

    public static void UseProblemPages(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProblemPages));
        app.Use((context, next) =>
        {
            context.TraceIdentifier = TraceNumber.New();
            return next(context);
        });
        app.UseStatusCodePages(ShowAsync);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = fault => (fault as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
            ExceptionHandler = context => Note(log, context),
            // Our line has the number that is on the page.
            SuppressDiagnosticsCallback = _ => true,
        });
    }

    private static Task Note(ILogger log, HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is { Error: not BadHttpRequestException } failed)
        {
            if (failed.Error is SealBrokenException damaged)
            {
                context.TraceIdentifier = damaged.Number;
                context.Features.Set(new Refused(NotDone.Damaged));
            }

            Failed(log, failed.Error, RouteOf(failed.Endpoint), context.TraceIdentifier);
        }

        return Task.CompletedTask;
    }

    private static string? RouteOf(Endpoint? endpoint) => (endpoint as RouteEndpoint)?.RoutePattern.RawText;

    // The framework would ask for the page with the method of the request, by one address for all languages.
    private static async Task ShowAsync(StatusCodeContext bare)
    {
        var context = bare.HttpContext;
        if (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        var (request, status) = (context.Request, context.Response.StatusCode);
        var (path, query, method) = (request.Path, request.QueryString, request.Method);
        var route = RouteOf(context.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? context.GetEndpoint());
        var canGoBack = HttpMethods.IsPost(method) && route is not null;
        var wantsCookies = canGoBack && status == StatusCodes.Status400BadRequest
            && context.Features.Get<ReadForm>() is not null && !context.HasFormCookie();
        var (typed, most) = (SentText.Of(request), SentText.MostOfEach(request));
        context.Features.Set(
            new Problem(
                status, context.TraceIdentifier, route, path.ToUriComponent(), canGoBack, wantsCookies,
                [.. typed.Select(text => text.Length > most ? text[..most] : text)], typed.Any(text => text.Length > most),
                context.Features.Get<Refused>()?.Why));

        request.Path = $"/{(Language.OfPath(path) ?? Language.English).Code}/{Page}";
        request.QueryString = QueryString.Empty;
        request.Method = HttpMethods.IsHead(method) ? HttpMethods.Head : HttpMethods.Get;
        request.RouteValues.Clear();
        context.SetEndpoint(null);
        await bare.Next(context);
        (request.Path, request.QueryString, request.Method) = (path, query, method);
        if (context.Response is { HasStarted: false, ContentType: null or "" })
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync(context.TraceIdentifier);
        }
    }

    [LoggerMessage(500, LogLevel.Error, "Failed {Route} {Reference}")]
    private static partial void Failed(ILogger log, Exception fault, string? route, string reference);
}
