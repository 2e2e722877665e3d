using Microsoft.EntityFrameworkCore;

namespace RecordsRequest.Web.Data;

/// <param name="TimeZone">The owner's, or null before it is known.</param>
public sealed record Visit(GuestSession Session, string? TimeZone);

/// <summary>Who the guests are and where their files are open. Nothing personal is in these rows.</summary>
public static class GuestQueries
{
    // Compiled once, since every page asks it.
    private static readonly Func<RecordsDb, byte[], CancellationToken, Task<Visit?>> ByKey = EF.CompileAsyncQuery(
        (RecordsDb db, byte[] keyHash, CancellationToken _) => db.Set<GuestSession>().AsNoTracking()
            .Where(session => session.KeyHash == keyHash)
            .Join(db.Set<Owner>(), session => session.OwnerId, owner => owner.Id, (session, owner) => new Visit(session, owner.TimeZone))
            .FirstOrDefault());

    extension(RecordsDb db)
    {
        public IQueryable<Owner> Owners => db.Set<Owner>();

        public IQueryable<GuestSession> GuestSessions => db.Set<GuestSession>();

        public Task<bool> HasReturnCodeAsync(Guid ownerId, CancellationToken cancellationToken)
            => db.Owners.AnyAsync(owner => owner.Id == ownerId && owner.ReturnCodeHash != null, cancellationToken);

        public Task<Visit?> VisitWithAsync(byte[] keyHash, CancellationToken cancellationToken) => ByKey(db, keyHash, cancellationToken);
    }
}
