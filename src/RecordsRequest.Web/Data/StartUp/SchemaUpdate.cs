using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.StartUp;

/// <summary>Migrates. A kill at any moment leaves something the next start can finish.</summary>
public class SchemaUpdate(RecordsDb db, DatabaseProvider provider, KeyRing ring)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var missing = db.Database.GetMigrations().Except(applied).ToList();
        if (applied.Except(db.Database.GetMigrations()).Any())
        {
            throw new StartUpRefusedException($"The {provider.Name} was written by a newer version of this app. "
                + "Start that version, or restore the copy made before it.");
        }

        if (ring.TakesOnlyWithRow && applied.Count > 0 && missing.Exists(name => name.EndsWith("_BindSeals", StringComparison.Ordinal)))
        {
            throw new StartUpRefusedException($"The {provider.Name} is from before its seals were bound to their rows, and the key ring "
                + "knows that they were. If you put it there, move it away and run: restore FILE");
        }

        await BeforeAsync(applied.Count > 0 ? missing.FirstOrDefault() : null, cancellationToken);
        if (missing.Count > 0)
        {
            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <param name="migration">The first that is missing, where there are rows that it could spoil.</param>
    protected virtual Task BeforeAsync(string? migration, CancellationToken cancellationToken) => Task.CompletedTask;
}
