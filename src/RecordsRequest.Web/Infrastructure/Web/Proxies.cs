using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Only a proxy named in the settings may say who asks and over what; nobody may say for which host.</summary>
internal static class Proxies
{
    public static void AddKnownProxies(this WebApplicationBuilder builder)
        => builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.ForwardLimit = 1;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in builder.Configuration.GetSection("App:KnownProxies").Get<string[]>() ?? [])
            {
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
            }

            foreach (var network in builder.Configuration.GetSection("App:KnownIPNetworks").Get<string[]>() ?? [])
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
}
