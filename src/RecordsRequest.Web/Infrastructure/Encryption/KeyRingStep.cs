using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Encryption;

/// <summary>The key ring must be there and open. Development makes its own, but never beside a database that another ring sealed.</summary>
public sealed partial class KeyRingStep(
    KeyRingFile file, StoragePaths paths, DatabaseSettings database, IHostEnvironment environment, IServiceProvider services,
    ILogger<KeyRingStep> logger)
    : IStartUpStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        if (!file.Exists && database.IsFile && File.Exists(paths.Database))
        {
            throw new StartUpRefusedException($"The database {paths.Database} has lost its key ring {paths.KeyRing}. Put the ring back; "
                + $"or, to lose the data and start over, delete {paths.DataDirectory}.");
        }

        if (!file.Exists && environment.IsDevelopment())
        {
            file.Make();
            LogMade(logger, paths.KeyRing);
        }

        services.GetRequiredService<KeyRing>();
        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Information, "Made a key ring for development at {File}")]
    private static partial void LogMade(ILogger logger, string file);
}
