namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>A form sent from another site is refused before anything reads it.</summary>
internal static class OwnForms
{
    public static void UseOwnFormsOnly(this IApplicationBuilder app)
    {
        var site = app.ApplicationServices.GetRequiredService<PublicUrl>();
        app.Use((context, next) =>
        {
            if (HttpMethods.IsPost(context.Request.Method) && IsForeign(context.Request, site))
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }

    private static bool IsForeign(HttpRequest request, PublicUrl site)
        => request.Headers["Sec-Fetch-Site"] == "cross-site"
            || (request.Headers.Origin is [{ Length: > 0 } origin, ..] && !site.IsOurs(origin, request));
}
