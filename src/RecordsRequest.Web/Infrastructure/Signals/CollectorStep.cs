using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Signals;

/// <summary>Where signals go, and how. The exporter would leave out what it does not understand, and send to an address nobody named.</summary>
internal sealed class CollectorStep(IConfiguration configuration) : IStartUpStep
{
    /// <summary>The name that every program with such an exporter has for it.</summary>
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    public Task RunAsync(CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(configuration[Setting], UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new StartUpRefusedException(
                $"The setting {Setting} must be the http or https address of a collector, such as http://127.0.0.1:4317; without, nothing is sent.");
        }

        return configuration[Protocol] is null or "" or "grpc" or "http/protobuf"
            ? Task.CompletedTask
            : throw new StartUpRefusedException($"The setting {Protocol} must be grpc or http/protobuf.");
    }
}
