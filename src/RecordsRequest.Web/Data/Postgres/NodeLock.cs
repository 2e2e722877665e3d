using Npgsql;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Postgres;

/// <summary>
/// What each node holds with the others while it runs, so that a command which needs the database for itself is refused. The server lets go of it
/// when the connection ends, and then it is taken again.
/// </summary>
internal sealed partial class NodeLock(PostgresProvider provider, ILogger<NodeLock> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private NpgsqlConnection? _held;

    /// <exception cref="StartUpRefusedException">A command has the database for itself.</exception>
    public async Task ShareAsync(CancellationToken cancellation)
    {
        await DropAsync();
        _held = await provider.TryHoldAsync(alone: false, cancellation)
            ?? throw new StartUpRefusedException($"A command has the {provider.Name} for itself. Start when it has ended.");
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await DropAsync();
    }

    public override void Dispose()
    {
        _held?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (_held is null)
                {
                    await ShareAsync(stoppingToken);
                }

                // Nobody has anything to say there: it returns when the connection has ended.
                await _held!.WaitAsync(stoppingToken);
            }
            catch (StartUpRefusedException)
            {
                // The host stops, and the process ends as a start that is refused does.
                LogEnds(logger);
                throw;
            }
            catch (Exception lost) when (lost is not OperationCanceledException)
            {
                if (_held is not null)
                {
                    LogLost(logger, lost);
                }

                await DropAsync();
                // The machine's time: a server that is gone comes back by no clock of the app's.
                await Task.Delay(Pause, TimeProvider.System, stoppingToken);
            }
        }
    }

    private async Task DropAsync()
    {
        if (_held is { } held)
        {
            _held = null;
            await held.DisposeAsync();
        }
    }

    [LoggerMessage(1, LogLevel.Critical, "A command took the database for itself while this node was cut off from it. It ends; start it when the "
        + "command has ended")]
    private static partial void LogEnds(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "The connection on which this node has its place among the others has ended; it is opened anew")]
    private static partial void LogLost(ILogger logger, Exception lost);
}
