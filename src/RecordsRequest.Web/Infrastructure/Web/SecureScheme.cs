namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Where the public address is https, nothing is served over plain HTTP: browsers would drop the cookies, and forms would fail.</summary>
internal static partial class SecureScheme
{
    public static void UseSecureSchemeOnly(this WebApplication app)
    {
        if (app.Services.GetRequiredService<PublicUrl>() is not { IsSecure: true, Address: { } address })
        {
            return;
        }

        app.Use((context, next) =>
        {
            if (context.Request.IsHttps)
            {
                return next(context);
            }

            if (context.Request.Headers.ContainsKey("X-Forwarded-Proto"))
            {
                ProxyUnknown(app.Logger);
                // What says so is drawn as over https, which it is for the person: the cookies of forms are for https only.
                context.Request.Scheme = Uri.UriSchemeHttps;
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Task.CompletedTask;
            }

            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = $"{address.GetLeftPart(UriPartial.Authority)}{context.Request.Path}{context.Request.QueryString}";
            return Task.CompletedTask;
        });
    }

    [LoggerMessage(503, LogLevel.Error, "A proxy that App:KnownProxies and App:KnownIPNetworks do not name says the request came "
        + "over https. Add its address.")]
    private static partial void ProxyUnknown(ILogger log);
}
