using Microsoft.Extensions.Options;

namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>
/// Who sets PostgreSQL and forgets to move the data there, or goes back to an older copy of it, must not find a site without people.
/// Development has both as it likes.
/// </summary>
public sealed class FileLeftBehindStep(StoragePaths paths, IOptions<StorageOptions> options, IHostEnvironment environment) : IStartUpStep
{
    public Task RunAsync(CancellationToken cancellationToken)
        => !environment.IsDevelopment() && !string.IsNullOrWhiteSpace(options.Value.DataDirectory) && File.Exists(paths.Database)
            ? throw new StartUpRefusedException($"Database:Provider is Postgres, and the SQLite database {paths.Database} is there, too. Run "
                + "copy-to-postgres, which moves what people have; or move that file away.")
            : Task.CompletedTask;
}
