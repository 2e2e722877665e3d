using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>The cookie half of the token every form carries.</summary>
internal static class FormTokens
{
    public const string Cookie = "af";

    public static void AddFormTokens(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>>(provider => new ConfigureOptions<AntiforgeryOptions>(tokens =>
        {
            tokens.Cookie = provider.GetRequiredService<PublicUrl>().Cookie(Cookie, SameSiteMode.Strict);
            tokens.SuppressXFrameOptionsHeader = true;
        }));
    }
}
