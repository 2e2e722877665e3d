using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.Sqlite;

/// <summary>Keeps a copy of what was there.</summary>
internal sealed class SqliteSchemaUpdate(RecordsDb db, DatabaseProvider provider, KeptCopies copies, KeyRing ring) : SchemaUpdate(db, provider, ring)
{
    private readonly RecordsDb _db = db;

    protected override async Task BeforeAsync(string? migration, CancellationToken cancellationToken)
    {
        await ClearStaleLockAsync(cancellationToken);
        if (migration is not null)
        {
            await KeepCopyAsync(migration, cancellationToken);
        }
    }

    /// <summary>A killed migration leaves its lock row behind. This process holds the lock file, so any row is stale.</summary>
    private async Task ClearStaleLockAsync(CancellationToken cancellationToken)
    {
        const string Exists = "SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await _db.Database.SqlQueryRaw<int>(Exists).SingleAsync(cancellationToken) > 0)
        {
            await _db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellationToken);
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
            await _db.Database.ExecuteSqlAsync($"VACUUM INTO {part}", cancellationToken);
            copies.Keep(part, copy);
        }
    }
}
