using Microsoft.EntityFrameworkCore;

namespace RecordsRequest.Web.Data;

/// <summary>The only way to a person's rows. Nobody, which is null, owns nothing.</summary>
public static class OwnedQueries
{
    // What most pages ask is compiled once: to look up the statement for a question takes longer than SQLite takes to answer it.
    private static readonly Func<RecordsDb, Guid?, string, CancellationToken, Task<Draft?>> Draft = EF.CompileAsyncQuery(
        (RecordsDb db, Guid? owner, string publicId, CancellationToken _)
            => db.Set<Draft>().FirstOrDefault(draft => draft.OwnerId == owner && draft.PublicId == publicId));

    private static readonly Func<RecordsDb, Guid?, int, IAsyncEnumerable<Draft>> Unfinished = EF.CompileAsyncQuery(
        (RecordsDb db, Guid? owner, int most) => db.Set<Draft>().AsNoTracking()
            .Where(draft => draft.OwnerId == owner && draft.RequestId == null).OrderByDescending(draft => draft.SavedAt).Take(most));

    private static readonly Func<RecordsDb, Guid?, string, CancellationToken, Task<AccessRequest?>> Request = EF.CompileAsyncQuery(
        (RecordsDb db, Guid? owner, string publicId, CancellationToken _)
            => db.Set<AccessRequest>().FirstOrDefault(request => request.OwnerId == owner && request.PublicId == publicId));

    private static readonly Func<RecordsDb, Guid?, IReadOnlyCollection<Guid>, IAsyncEnumerable<AccessRequest>> Requests = EF.CompileAsyncQuery(
        (RecordsDb db, Guid? owner, IReadOnlyCollection<Guid> ids) => db.Set<AccessRequest>().AsNoTracking()
            .Where(request => request.OwnerId == owner && ids.Contains(request.Id)));

    private static readonly Func<RecordsDb, Guid?, IAsyncEnumerable<ListedRequest>> Listed = EF.CompileAsyncQuery(
        (RecordsDb db, Guid? owner) => db.Set<AccessRequest>().Where(request => request.OwnerId == owner).Select(ListedRequest.Of));

    private static readonly Func<RecordsDb, IReadOnlyCollection<Guid>, IAsyncEnumerable<RequestEvent>> Events
        = EF.CompileAsyncQuery<RecordsDb, IReadOnlyCollection<Guid>, RequestEvent>((db, ids) => db.Set<RequestEvent>().AsNoTracking()
            .Where(line => ids.Contains(line.RequestId)).OrderBy(line => line.At).ThenBy(line => line.Id));

    extension(RecordsDb db)
    {
        public IQueryable<AccessRequest> RequestsOf(Guid? ownerId) => db.Set<AccessRequest>().Where(request => request.OwnerId == ownerId);

        public IQueryable<Draft> DraftsOf(Guid? ownerId) => db.Set<Draft>().Where(draft => draft.OwnerId == ownerId);

        public IQueryable<StoredLetter> LettersOf(Guid? ownerId) => db.Set<StoredLetter>().Where(letter => letter.OwnerId == ownerId);

        public Task<Draft?> DraftOfAsync(Guid? ownerId, string publicId, CancellationToken cancellation)
            => Draft(db, ownerId, publicId, cancellation);

        /// <summary>Drafts that are no request yet, saved last first. They are read, not to be changed.</summary>
        public IAsyncEnumerable<Draft> UnfinishedOf(Guid? ownerId, int most) => Unfinished(db, ownerId, most);

        public Task<AccessRequest?> RequestOfAsync(Guid? ownerId, string publicId, CancellationToken cancellation)
            => Request(db, ownerId, publicId, cancellation);

        /// <summary>To be read, not to be changed.</summary>
        public IAsyncEnumerable<AccessRequest> RequestsOf(Guid? ownerId, IReadOnlyCollection<Guid> ids) => Requests(db, ownerId, ids);

        /// <summary>The open request with the first last day from then on. Whoever shows the day opens the row first, which proves it.</summary>
        public Task<AccessRequest?> NextDueOfAsync(Guid ownerId, DateOnly from, CancellationToken cancellation) => db.RequestsOf(ownerId)
            .AsNoTracking().Where(request => request.DueOn >= from && request.Stage != Stage.Closed).OrderBy(request => request.DueOn)
            .FirstOrDefaultAsync(cancellation);

        public IAsyncEnumerable<ListedRequest> ListOf(Guid? ownerId) => Listed(db, ownerId);

        /// <summary>The timelines of requests that were reached through their owner, each oldest first.</summary>
        public IAsyncEnumerable<RequestEvent> EventsOf(params IReadOnlyCollection<AccessRequest> requests)
            => Events(db, [.. requests.Select(request => request.Id)]);
    }
}
