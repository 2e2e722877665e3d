using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Primitives;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Answers only to the hosts of the setting AllowedHosts. The framework's own filter comes before our headers and pages.</summary>
internal static class KnownHosts
{
    private const string Any = "*";

    public static void AddKnownHosts(this IServiceCollection services) => services.Configure<HostFilteringOptions>(hosts =>
    {
        hosts.AllowedHosts = [Any];
        hosts.AllowEmptyHosts = true;
    });

    public static void UseKnownHosts(this WebApplication app)
    {
        var known = app.Configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var isAny = known is [] || known.Contains(Any);
        IList<StringSegment> patterns = [.. known.Select(name => new StringSegment(name))];
        app.Use((context, next) =>
        {
            var host = context.Request.Host;
            if (context.Features.Get<Problem>() is not null || (host.HasValue && (isAny || HostString.MatchesAny(host.Host, patterns))))
            {
                return next(context);
            }

            context.Response.StatusCode = context.Refuse(NotDone.WrongHost).StatusCode;
            return Task.CompletedTask;
        });
    }
}
