namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>One process for one data directory, held until the process ends.</summary>
public sealed class ProcessLock(StoragePaths paths) : IStartUpStep, IDisposable
{
    private FileStream? _held;

    public Task RunAsync(CancellationToken cancellationToken)
    {
        RequireWritable();
        try
        {
            _held = new FileStream(paths.Lock, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new StartUpRefusedException($"Another process is using the data directory {paths.DataDirectory}. "
                + "Stop the app, or wait until the command that is at work has ended.", taken);
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _held?.Dispose();

    /// <summary>Makes the lock file, or touches it. A disk that takes no writes must not be blamed on another process.</summary>
    private void RequireWritable()
    {
        try
        {
            if (File.Exists(paths.Lock))
            {
                File.SetLastAccessTimeUtc(paths.Lock, File.GetLastWriteTimeUtc(paths.Lock));
            }
            else
            {
                PrivateFiles.Create(paths.Lock).Dispose();
            }
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new StartUpRefusedException($"The data directory {paths.DataDirectory} cannot be written to.", denied);
        }
    }
}
