using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Only a proxy named in the settings may say who asks and over what; nobody may say for which host.</summary>
internal static class Proxies
{
    public static void AddKnownProxies(this WebApplicationBuilder builder)
    {
        var proxies = builder.Configuration.GetSection("App:KnownProxies").Get<string[]>() ?? [];
        var networks = builder.Configuration.GetSection("App:KnownIPNetworks").Get<string[]>() ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // With both lists empty the framework would believe everybody.
            forwarded.ForwardedHeaders = proxies.Length + networks.Length == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = 1;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in proxies)
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }

            foreach (var network in networks)
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
    }
}
