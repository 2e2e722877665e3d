namespace RecordsRequest.Web.Infrastructure.StartUp;

/// <summary>One process for one data directory, held until the process ends.</summary>
public sealed class ProcessLock(StoragePaths paths) : IStartUpStep, IDisposable
{
    private FileStream? _held;

    public Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!File.Exists(paths.Lock))
            {
                PrivateFiles.Create(paths.Lock).Dispose();
            }

            _held = new FileStream(paths.Lock, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new StartUpRefusedException($"Another process is using the data directory {paths.DataDirectory}.", taken);
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _held?.Dispose();
}
