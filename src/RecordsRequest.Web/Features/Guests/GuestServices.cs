using Microsoft.AspNetCore.Authentication;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Guests;

internal static class GuestServices
{
    private static readonly string[] Personal = ["/requests", "/visit/end", "/visit/code", "/visit/not-me", "/visit/time-zone"];

    public static void AddGuests(this IServiceCollection services)
    {
        services.AddAuthentication(GuestHandler.SchemeName).AddScheme<AuthenticationSchemeOptions, GuestHandler>(GuestHandler.SchemeName, null);
        services.AddSingleton<GuestKey>().AddSingleton<FirstPresses>();
        services.AddScoped<GuestVisits>();
        services.AddScoped<FirstVisits>();
        services.AddHostedService<OwnerPurge>();
    }

    /// <summary>Whoever comes to a personal page after the visit has ended is told so.</summary>
    public static void UseGuests(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.Features.Get<UnreadVisit>() is { Fault: var fault } && context.Features.Get<Problem>() is null)
            {
                fault.Throw();
            }

            if (context.Features.Get<EndedVisit>() is not null && context.Features.Get<Problem>() is null
                && Language.OfPath(context.Request.Path) is { } language
                && context.Request.Path.StartsWithSegments($"/{language.Code}", StringComparison.OrdinalIgnoreCase, out var page)
                && Personal.Any(personal => page.StartsWithSegments(personal, StringComparison.OrdinalIgnoreCase))
                && !page.Equals(GuestUrls.Beginning, StringComparison.OrdinalIgnoreCase))
            {
                // Nothing that was typed is lost: the problem page shows it.
                if (SentText.Of(context.Request).Count > 0)
                {
                    context.Response.StatusCode = context.Refuse(NotDone.VisitEnded).StatusCode;
                    return Task.CompletedTask;
                }

                context.Response.Redirect(GuestUrls.Ended(language));
                return Task.CompletedTask;
            }

            return next(context);
        });
    }
}
