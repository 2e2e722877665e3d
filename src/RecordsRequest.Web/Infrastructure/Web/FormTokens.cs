using Microsoft.AspNetCore.Antiforgery;

namespace RecordsRequest.Web.Infrastructure.Web;

internal static class FormTokens
{
    public const string Cookie = "af";

    extension(HttpContext context)
    {
        /// <summary>Whether the cookie came that goes with each form. A browser that keeps none, or was closed, does not send it.</summary>
        public bool HasFormCookie() => context.FormCookie() is not null;

        public string? FormCookie() => context.Request.Cookies[context.RequestServices.GetRequiredService<PublicUrl>().CookieName(Cookie)];
    }

    public static void AddFormTokens(this IServiceCollection services)
    {
        services.AddOptions<AntiforgeryOptions>().Configure<PublicUrl>((tokens, site) =>
        {
            tokens.Cookie = site.Cookie(Cookie, SameSiteMode.Strict);
            tokens.SuppressXFrameOptionsHeader = true;
        });
    }
}
