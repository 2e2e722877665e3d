using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Only a proxy named in the settings may say who asks and over what; nobody may say for which host.</summary>
internal static class Proxies
{
    public const string Addresses = "App:KnownProxies";
    public const string Networks = "App:KnownIPNetworks";

    public static void AddKnownProxies(this WebApplicationBuilder builder)
    {
        var proxies = builder.Configuration.GetSection(Addresses).Get<string[]>() ?? [];
        var networks = builder.Configuration.GetSection(Networks).Get<string[]>() ?? [];
        builder.Services.AddSingleton<IStartUpStep, WebSettingsStep>();
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
