using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Binds what is kept from before its seals were bound to their rows. It runs after the start, a few rows at a time: a kill at any moment
/// leaves all of it readable and something the next start can finish. Once none is left it never runs again.
/// </summary>
public sealed partial class SealUpdate(IServiceScopeFactory scopes, NodeTurns turns, TimeProvider time, ILogger<SealUpdate> logger)
    : BackgroundService
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var older = scope.ServiceProvider.GetRequiredService<OlderSeals>();
        if (!older.MayBeThere)
        {
            return;
        }

        var damaged = 0;
        foreach (var table in OlderSeals.Tables)
        {
            for (object? last = null; await older.BindAsync(table, last, cancellationToken) is { } rows; last = rows.Last)
            {
                damaged += rows.Damaged;
            }
        }

        older.RefuseFromNowOn();
        LogBound(logger, damaged);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await turns.InTurnAsync(nameof(SealUpdate), time, () => RunAsync(stoppingToken), stoppingToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(logger, failed);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "All that is sealed is bound to its row, but {Count} damaged values")]
    private static partial void LogBound(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "Not all that is sealed is bound to its row; the next start goes on")]
    private static partial void LogFailed(ILogger logger, Exception failed);
}
