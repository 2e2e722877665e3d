using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Infrastructure.Logging;

namespace RecordsRequest.Web.Infrastructure.Web;

internal static class Guard
{
    public static void AddGuard(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicUrl>();
        builder.Services.AddScoped<CspNonce>();
        builder.AddServerLimits();
        builder.Services.AddKnownHosts();
        builder.AddKnownProxies();
        builder.Services.AddSingleton(services => services.GetRequiredService<IConfiguration>().GetSection(Limits.Section).Get<Limits>() ?? new());
        builder.Services.AddSingleton<RateLimits>();
        builder.Services.AddSingleton<FilePlaces>().AddSingleton<FileTurns>();
        builder.Services.AddFormTokens();
        builder.Services.Configure<MvcOptions>(mvc => mvc.Filters.Add<UnexpectedPosts>());
    }

    /// <summary>Comes first. Routing starts here, so that a page for what went wrong can be routed again.</summary>
    public static void UseGuard(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog();
        app.UseSecurityHeaders();
        app.UseProblemPages();
        app.UseMethodList();
        app.UseKnownHosts();
        app.UseSecureSchemeOnly();
        app.UseOwnFormsOnly();
        app.UseRouting();
        app.UseReadableForms();
    }
}
