using System.Net;

namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>Plain http is for loopback. Everywhere else the public https address and the allowed hosts must be named.</summary>
public sealed class PublicUrlStep(PublicUrl publicUrl, IConfiguration configuration, IHostEnvironment environment)
    : IStartUpStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        if (publicUrl is { IsSecure: true, Address: { } address })
        {
            RequireAllowedHost(address.Host);
        }
        else
        {
            RequireLoopback();
        }

        return Task.CompletedTask;
    }

    private void RequireAllowedHost(string host)
    {
        var allowed = configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (environment.IsProduction() && (allowed.Length == 0 || allowed.Contains("*")))
        {
            throw new StartUpRefusedException("The setting AllowedHosts must name the hosts the app answers to; it is missing or is *.");
        }

        if (environment.IsProduction() && !allowed.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            throw new StartUpRefusedException($"The setting AllowedHosts does not name {host}, the host of App:PublicUrl.");
        }
    }

    private void RequireLoopback()
    {
        if (!environment.IsDevelopment() && !configuration.GetValue<bool>("App:AllowInsecureLoopback"))
        {
            throw new StartUpRefusedException("The setting App:PublicUrl must be the https address people use. "
                + "For a trial on this machine alone, set App:AllowInsecureLoopback to true.");
        }

        if (ListeningAddresses.In(configuration).FirstOrDefault(address => !IsLoopback(address)) is { } open)
        {
            throw new StartUpRefusedException($"Plain http is served on loopback only, and {open} is not loopback. "
                + "Set App:PublicUrl to the https address people use.");
        }
    }

    private static bool IsLoopback(BindingAddress address)
        => address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
