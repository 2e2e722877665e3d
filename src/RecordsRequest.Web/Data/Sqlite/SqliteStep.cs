using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Sqlite;

internal sealed class SqliteStep(IServiceScopeFactory scopes, StoragePaths paths, KeptCopies copies) : IStartUpStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(paths.Database))
        {
            await PrivateFiles.Create(paths.Database).DisposeAsync();
        }

        await using var scope = scopes.CreateAsyncScope();
        var keys = scope.ServiceProvider.GetRequiredService<KeyChecks>();
        var health = scope.ServiceProvider.GetRequiredService<DatabaseHealth>();
        try
        {
            keys.Verify();
            // First, since a check that goes on would be in its way.
            await health.UseWriteAheadLogAsync(cancellationToken);
            await health.CheckPagesAsync(cancellationToken);
            await scope.ServiceProvider.GetRequiredService<SchemaUpdate>().RunAsync(cancellationToken);
            await scope.ServiceProvider.GetRequiredService<ClockWatch>().BeginAsync(cancellationToken);
            copies.DeleteOld();
            await health.CheckReferencesAsync(cancellationToken);
            await keys.AddCurrentAsync(cancellationToken);
            await scope.ServiceProvider.GetRequiredService<RulesUpdate>().RunAsync(cancellationToken);
        }
        catch (SqliteException broken)
        {
            throw new StartUpRefusedException($"The database {paths.Database} cannot be used: {broken.Message}", broken);
        }
    }
}
