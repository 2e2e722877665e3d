using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Health;

/// <summary>A port nobody listens on would look like an app that is down.</summary>
internal sealed class HealthPortStep(HealthPort port, IConfiguration configuration) : IStartUpStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        var ports = ListeningAddresses.In(configuration).Select(address => address.Port);
        return port.Number is not { } number || ports.Contains(number)
            ? Task.CompletedTask
            : throw new StartUpRefusedException($"The setting {HealthPort.Setting} must be a port that ASPNETCORE_URLS names too.");
    }
}
