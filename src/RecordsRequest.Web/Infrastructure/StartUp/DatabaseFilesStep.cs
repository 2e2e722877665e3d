namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>
/// Looks at the files of the database before anything is made or opened: where data is missing that was there, an empty database must not
/// take its place.
/// </summary>
public sealed class DatabaseFilesStep(StoragePaths paths, UsedRing ring) : IStartUpStep
{
    private bool HasDatabase => new FileInfo(paths.Database) is { Exists: true, Length: > 0 };

    private bool HasLog => new FileInfo($"{paths.Database}-wal") is { Exists: true, Length: > 0 };

    public Task RunAsync(CancellationToken cancellationToken) => FaultOf() is { } fault
        ? throw new StartUpRefusedException(fault)
        : Task.CompletedTask;

    private string? FaultOf() => true switch
    {
        _ when Directory.Exists(paths.Database) => $"{paths.Database} is a directory; it must be the database.",
        _ when HasDatabase => ring.FaultOfFile,
        _ when HasLog => $"The log {paths.Database}-wal is there, but its database {paths.Database} is missing or empty. Restore a backup.",
        _ when File.Exists(paths.CopiedDatabase) => $"The data is in PostgreSQL: {paths.CopiedDatabase} was copied there. Set Database:Provider to "
            + $"Postgres; or, where no app has started there since, rename that file to {paths.Database}.",
        _ => ring.FaultOf(
            $"the database {paths.Database} is missing or empty, or {Environment.UserName} may not see it",
            "Look at App:DataDirectory and whose it is. Restore a backup"),
    };
}
