using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.WebEncoders;

namespace RecordsRequest.Web.Infrastructure.Languages;

internal static class LanguageServices
{
    private const string LastLanguageCookie = "lang";

    public static void AddLanguages(this IServiceCollection services)
    {
        services.AddRouting(routing => routing.ConstraintMap.Add("language", typeof(LanguageConstraint)));
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.Add(new LanguageRoutes()));
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>Sets the culture from the first part of the path, error pages included.</summary>
    public static void UseLanguages(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var asked = Language.OfPath(context.Request.Path);
        var language = asked ?? LastUsed(context.Request);
        CultureInfo.CurrentCulture = language.Culture;
        CultureInfo.CurrentUICulture = language.Culture;
        if (asked is not null)
        {
            Remember(context, asked);
        }

        return next(context);
    });

    /// <summary>"/" goes to the language used last.</summary>
    public static void MapLanguageHome(this IEndpointRouteBuilder routes)
        => routes.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], (HttpRequest request) => TypedResults.Redirect($"/{LastUsed(request).Code}"));

    private static Language LastUsed(HttpRequest request)
        => Language.Find(request.Cookies[SiteOf(request).CookieName(LastLanguageCookie)]) ?? Language.English;

    private static void Remember(HttpContext context, Language language)
    {
        var site = SiteOf(context.Request);
        var name = site.CookieName(LastLanguageCookie);
        // The page for what went wrong is asked for inside the same request, whose cookie is set already.
        if (context.Request.Cookies[name] != language.Code
            && !context.Response.Headers.SetCookie.Any(set => set!.StartsWith($"{name}=", StringComparison.Ordinal)))
        {
            var cookie = site.Cookie(LastLanguageCookie, SameSiteMode.Lax);
            cookie.MaxAge = TimeSpan.FromDays(365);
            context.Response.Cookies.Append(name, language.Code, cookie.Build(context));
        }
    }

    private static PublicUrl SiteOf(HttpRequest request) => request.HttpContext.RequestServices.GetRequiredService<PublicUrl>();
}
