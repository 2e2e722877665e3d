using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Gives an id to the patients of requests kept from before there was one. It runs after the start, which a million requests would hold up,
/// and not when a list is opened, which is to open no more than it shows. Each owner is saved by itself: a kill at any moment leaves
/// something the next start can finish.
/// </summary>
public sealed partial class PeopleUpdate(IServiceScopeFactory scopes, NodeTurns turns, TimeProvider time, ILogger<PeopleUpdate> logger)
    : BackgroundService
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var (last, given) = (Guid.Empty, 0);
        while (await NextOwnerAsync(last, cancellationToken) is { } owner)
        {
            await using var scope = scopes.CreateAsyncScope();
            given += await scope.ServiceProvider.GetRequiredService<People>().GiveIdsAsync(owner, cancellationToken);
            last = owner;
        }

        if (given > 0)
        {
            LogGiven(logger, given);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await turns.InTurnAsync(nameof(PeopleUpdate), time, () => RunAsync(stoppingToken), stoppingToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(logger, failed);
        }
    }

    private async Task<Guid?> NextOwnerAsync(Guid last, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RecordsDb>().Set<AccessRequest>()
            .Where(request => request.PersonId == null && request.OwnerId > last)
            .OrderBy(request => request.OwnerId).Select(request => (Guid?)request.OwnerId).FirstOrDefaultAsync(cancellationToken);
    }

    [LoggerMessage(1, LogLevel.Information, "{Count} requests from before now say which of them are for the same patient")]
    private static partial void LogGiven(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Error, "Not all requests say which of them are for the same patient; the next start goes on")]
    private static partial void LogFailed(ILogger logger, Exception failed);
}
