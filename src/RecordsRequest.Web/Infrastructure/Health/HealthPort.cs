using System.Globalization;

namespace RecordsRequest.Web.Infrastructure.Health;

/// <summary>The setting App:HealthPort: one of the ports the app listens on, where it answers for its health and does nothing else.</summary>
internal sealed class HealthPort(IConfiguration configuration)
{
    public const string Setting = "App:HealthPort";

    public int? Number { get; } = configuration[Setting] is { Length: > 0 } typed
        ? int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0
        : null;
}
