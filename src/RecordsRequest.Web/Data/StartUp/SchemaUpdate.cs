using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.StartUp;

/// <summary>Migrates, after keeping a copy of what was there. A kill at any moment leaves something the next start can finish.</summary>
public sealed class SchemaUpdate(RecordsDb db, StoragePaths paths, KeptCopies copies, KeyRing ring)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        var known = db.Database.GetMigrations().ToList();
        if (applied.Except(known).Any())
        {
            throw new StartUpRefusedException($"The database {paths.Database} was written by a newer version of this app. "
                + "Start that version, or restore the copy made before it.");
        }

        if (ring.TakesOnlyWithRow && applied.Count > 0 && !applied.Exists(name => name.EndsWith("_BindSeals", StringComparison.Ordinal)))
        {
            throw new StartUpRefusedException($"The database {paths.Database} is from before its seals were bound to their rows, and the key ring "
                + "knows that they were. If you put it there, move it away and run: restore FILE");
        }

        await ClearStaleLockAsync(cancellationToken);
        if (known.Except(applied).FirstOrDefault() is { } next)
        {
            if (applied.Count > 0)
            {
                await KeepCopyAsync(next, cancellationToken);
            }

            await db.Database.MigrateAsync(cancellationToken);
        }
    }

    /// <summary>A killed migration leaves its lock row behind. This process holds the lock file, so any row is stale.</summary>
    private async Task ClearStaleLockAsync(CancellationToken cancellationToken)
    {
        const string Exists = "SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await db.Database.SqlQueryRaw<int>(Exists).SingleAsync(cancellationToken) > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }

    /// <summary>A copy that is already there was made before a migration that was killed: it is the one to keep.</summary>
    private async Task KeepCopyAsync(string migration, CancellationToken cancellationToken)
    {
        var copy = copies.For(migration);
        if (!File.Exists(copy))
        {
            var part = copy + ".part";
            File.Delete(part);
            await PrivateFiles.Create(part).DisposeAsync();
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {part}", cancellationToken);
            copies.Keep(part, copy);
        }
    }
}
