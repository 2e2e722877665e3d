using Microsoft.AspNetCore.Antiforgery;

namespace RecordsRequest.Web.Infrastructure.Web;

internal static class FormTokens
{
    public const string Cookie = "af";

    public static void AddFormTokens(this IServiceCollection services)
    {
        services.AddOptions<AntiforgeryOptions>().Configure<PublicUrl>((tokens, site) =>
        {
            tokens.Cookie = site.Cookie(Cookie, SameSiteMode.Strict);
            tokens.SuppressXFrameOptionsHeader = true;
        });
    }
}
