using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Every form carries a token, and none is accepted without it.</summary>
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
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
    }
}
