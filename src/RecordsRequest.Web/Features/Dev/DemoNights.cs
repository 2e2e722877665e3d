using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Dev;

/// <summary>Every night a demo deletes what visitors left and begins anew.</summary>
internal sealed partial class DemoNights(
    SamplePeopleStep people, IServiceScopeFactory scopes, NodeTurns turns, TimeProvider time, ILogger<DemoNights> logger)
    : BackgroundService
{
    /// <summary>In UTC: night from Hawaii to Maine.</summary>
    private static readonly TimeSpan Hour = TimeSpan.FromHours(10);

    public async Task BeginAnewAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecordsDb>();
        // The mark stays: without it the next start could not tell these people from real ones, whoever comes meanwhile.
        var visitors = db.Owners.Where(owner => owner.Id != Owner.OfDemo);
        var gone = await scope.ServiceProvider.GetRequiredService<Erasure>().EraseAsync(visitors, cancellation);
        await people.RunAsync(cancellation);
        LogAnew(logger, gone);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var today = now - now.TimeOfDay + Hour;
            await Task.Delay((now < today ? today : today.AddDays(1)) - now, time, stoppingToken);
            // Kept from then on: of several nodes one does it every night, as long as it runs.
            try
            {
                if (await turns.TryTakeAsync(nameof(DemoNights), stoppingToken))
                {
                    await BeginAnewAsync(stoppingToken);
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                LogFailed(logger, failed);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The demo begins anew; the data of {Count} people was deleted")]
    private static partial void LogAnew(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "The demo could not begin anew; the next try is in the next night")]
    private static partial void LogFailed(ILogger logger, Exception failed);
}
