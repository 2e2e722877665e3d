using System.Data;
using Microsoft.EntityFrameworkCore;

namespace RecordsRequest.Web.Data;

/// <summary>How writers keep out of each other's way. What they write must come out the same where it is tried again.</summary>
public abstract class WriteGate
{
    /// <summary>Writes when its turn has come, or again where another was in its way. A write never starts another one.</summary>
    public abstract Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellationToken);

    /// <summary>
    /// The same for what reads, or asks what is true, and then writes: all of it or nothing, as though nobody else wrote meanwhile. That holds on
    /// many nodes, too, since the database sees to it.
    /// </summary>
    public Task<T> TogetherAsync<T>(RecordsDb db, Func<Task<T>> write, CancellationToken cancellationToken) => WriteAsync(
        async () =>
        {
            await using var together = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            var written = await write();
            await together.CommitAsync(cancellationToken);
            return written;
        },
        cancellationToken);
}
