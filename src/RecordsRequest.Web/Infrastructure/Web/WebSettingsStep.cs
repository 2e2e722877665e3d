using System.Globalization;
using System.Net;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Looks at settings that would else fail with the first page somebody asks for.</summary>
internal sealed class WebSettingsStep(IConfiguration configuration) : IStartUpStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        Require(Proxies.Addresses, text => IPAddress.TryParse(text, out _), "the address of a proxy, such as 127.0.0.1");
        Require(Proxies.Networks, text => System.Net.IPNetwork.TryParse(text, out _), "a network of proxies, such as 10.0.0.0/8");
        if (!SecurityContact.IsUnderstood(configuration))
        {
            throw new StartUpRefusedException(
                $"The setting {SecurityContact.Setting} must be an address for mail or an https address, such as security@example.org.");
        }

        foreach (var limit in configuration.GetSection(Limits.Section).GetChildren())
        {
            if (typeof(Limits).GetProperty(limit.Key) is null
                || !int.TryParse(limit.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            {
                throw new StartUpRefusedException($"The setting {limit.Path} must be one of the limits, and a whole number above 0.");
            }
        }

        return Task.CompletedTask;
    }

    private void Require(string section, Func<string, bool> isRight, string what)
    {
        if (!string.IsNullOrEmpty(configuration[section]))
        {
            throw new StartUpRefusedException($"The setting {section} is a list: write {section}:0.");
        }

        if (configuration.GetSection(section).GetChildren().FirstOrDefault(given => given.Value is null || !isRight(given.Value)) is { } wrong)
        {
            throw new StartUpRefusedException($"The setting {wrong.Path} must be {what}.");
        }
    }
}
