using Microsoft.EntityFrameworkCore;

namespace RecordsRequest.Web.Data;

/// <summary>
/// The one way in which what belongs to a person is deleted. The rows are gone at once. What the database may leave of them besides is taken
/// away within the hour (<see cref="RewriteAsync"/>).
/// </summary>
public sealed class Erasure(RecordsDb db, WriteGate gate, DatabaseProvider provider, ErasedRows erased)
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

    /// <summary>Takes away what was left where something was erased since. False when whoever reads for long puts it off.</summary>
    public Task<bool> RewriteAsync(CancellationToken cancellation) => gate.WriteAsync(
        async () =>
        {
            if (erased.MayHaveLeftTraces || provider.IsShared)
            {
                erased.MayHaveLeftTraces = !await provider.RewriteAsync(db, cancellation);
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
                await provider.EmptyLogAsync(db, cancellation);
            }

            return gone;
        },
        cancellation);
}

/// <summary>Whether the database may hold traces of what was erased. After a start nobody knows.</summary>
public sealed class ErasedRows
{
    public bool MayHaveLeftTraces { get; set; } = true;
}
