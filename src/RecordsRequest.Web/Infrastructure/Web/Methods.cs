namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>GET, HEAD and POST are answered; nothing else is.</summary>
internal static class Methods
{
    private const string Allowed = "GET, HEAD, POST";

    public static void UseMethodList(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Method is "GET" or "HEAD" or "POST")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = Allowed;
        return Task.CompletedTask;
    });
}
