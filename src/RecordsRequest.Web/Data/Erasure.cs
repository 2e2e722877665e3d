using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.StartUp;

namespace RecordsRequest.Web.Data;

/// <summary>
/// The one way in which what belongs to a person is deleted. The rows are overwritten and the log is emptied at once. What SQLite may leave
/// besides, where it once moved a row to another page, goes when the file is written anew (<see cref="RewriteAsync"/>).
/// </summary>
public sealed class Erasure(RecordsDb db, WriteGate gate, ErasedRows erased)
{
    /// <summary>With them go their requests, drafts, letters, events and visits. Returns how many owners there were.</summary>
    public Task<int> EraseAsync(IQueryable<Owner> owners, CancellationToken cancellation)
        => EraseAsync(() => owners.ExecuteDeleteAsync(cancellation), cancellation);

    /// <summary>Its letters and its timeline go with it, and so do the answers it was made of. Returns 0 when it was gone already.</summary>
    public Task<int> EraseRequestAsync(Guid ownerId, Guid requestId, Guid draftId, CancellationToken cancellation) => EraseAsync(
        async () =>
        {
            await using var together = await db.Database.BeginTransactionAsync(cancellation);
            await db.DraftsOf(ownerId).Where(draft => draft.Id == draftId).ExecuteDeleteAsync(cancellation);
            var gone = await db.RequestsOf(ownerId).Where(row => row.Id == requestId).ExecuteDeleteAsync(cancellation);
            await together.CommitAsync(cancellation);
            return gone;
        },
        cancellation);

    /// <summary>Returns 0 when it was gone already, or became a request.</summary>
    public Task<int> EraseAsync(Draft unfinished, CancellationToken cancellation) => EraseAsync(
        () => db.DraftsOf(unfinished.OwnerId).Where(draft => draft.Id == unfinished.Id && draft.RequestId == null).ExecuteDeleteAsync(cancellation),
        cancellation);

    /// <summary>Writes the whole file anew where something was erased since. False when whoever reads for long puts it off.</summary>
    public Task<bool> RewriteAsync(CancellationToken cancellation) => gate.WriteAsync(
        async () =>
        {
            if (erased.MayHaveLeftTraces)
            {
                // Its copy of the database would be as large in memory. On the disk it has no name, and holds what is sealed.
                await db.Database.ExecuteSqlRawAsync("PRAGMA temp_store=FILE; VACUUM", cancellation);
                erased.MayHaveLeftTraces = !await EmptyLogAsync(cancellation);
            }

            return !erased.MayHaveLeftTraces;
        },
        cancellation);

    private Task<int> EraseAsync(Func<Task<int>> delete, CancellationToken cancellation) => gate.WriteAsync(
        async () =>
        {
            var gone = await delete();
            if (gone > 0)
            {
                erased.MayHaveLeftTraces = true;
                await EmptyLogAsync(cancellation);
            }

            return gone;
        },
        cancellation);

    /// <summary>The log still has rows as they were before. False while somebody reads an older state of them.</summary>
    private async Task<bool> EmptyLogAsync(CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            // Long enough for whoever reads a page, and not so long that writers notice.
            Pragma.Run(db.Database.GetDbConnection(), "busy_timeout=1000");
            return Pragma.Run(db.Database.GetDbConnection(), "wal_checkpoint(TRUNCATE)") is "0";
        }
        catch (SqliteException refused) when (refused.IsBusy)
        {
            return false;
        }
        finally
        {
            ConnectionSettings.Apply(db.Database.GetDbConnection());
            await db.Database.CloseConnectionAsync();
        }
    }
}

/// <summary>Whether the file may hold traces of what was erased. After a start nobody knows.</summary>
public sealed class ErasedRows
{
    public bool MayHaveLeftTraces { get; set; } = true;
}
