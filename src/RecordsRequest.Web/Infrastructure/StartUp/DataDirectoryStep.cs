namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>The data directory is the owner's alone and lies on a disk of this machine: SQLite's locks do not hold over a network.</summary>
public sealed partial class DataDirectoryStep(StoragePaths paths, IHostEnvironment environment, ILogger<DataDirectoryStep> logger) : IStartUpStep
{
    private static readonly string[] NetworkKinds =
        [
            "nfs", "nfs4", "smb", "smb2", "smbfs", "cifs", "9p", "v9fs", "fuse",
            "afs", "ceph", "coda", "ncp", "ncpfs", "gfs", "gfs2", "lustre", "vboxfs",
        ];

    public Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            PrivateFiles.MakeDirectory(paths.DataDirectory);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new StartUpRefusedException(
                $"The data directory {paths.DataDirectory} cannot be made private to this user (mode 0700, files 0600).", denied);
        }

        var kind = new DriveInfo(paths.DataDirectory).DriveFormat;
        if (NetworkKinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
        {
            RefuseOrWarn(kind);
        }

        return Task.CompletedTask;
    }

    private void RefuseOrWarn(string kind)
    {
        if (environment.IsProduction())
        {
            throw new StartUpRefusedException($"The data directory {paths.DataDirectory} is on a file system of kind {kind}. "
                + "Use a local disk: locks over a network do not hold.");
        }

        LogNetworkDisk(logger, paths.DataDirectory, kind);
    }

    [LoggerMessage(1, LogLevel.Warning, "The data directory {File} is on a file system of kind {Kind}, whose locks may not hold")]
    private static partial void LogNetworkDisk(ILogger logger, string file, string kind);
}
