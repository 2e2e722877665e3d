namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>Whoever misspells a setting must not run without it.</summary>
public sealed class KnownSettingsStep(IConfiguration configuration) : IStartUpStep
{
    // Limits and the operator's own are read by who knows them.
    private static readonly (string Section, string[] Names)[] Known =
    [
        ("App",
        [
            "AllowInsecureLoopback", "DataDirectory", "Demo", "HealthPort", "KeyDirectory", "KnownIPNetworks", "KnownProxies", "Limits", "Log",
            "MasterKeyFile", "PublicUrl", "SecurityContact",
        ]),
        ("App:Log", ["ExceptionMessages"]),
        ("Database", ["Provider", "ConnectionString"]),
        ("Offices", ["File"]),
    ];

    public Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var (section, names) in Known)
        {
            if (configuration.GetSection(section).GetChildren().FirstOrDefault(given => !names.Contains(given.Key, StringComparer.OrdinalIgnoreCase))
                is { } unknown)
            {
                throw new StartUpRefusedException($"The setting {unknown.Path} is not known. Under {section} there are {string.Join(", ", names)}.");
            }
        }

        return Task.CompletedTask;
    }
}
