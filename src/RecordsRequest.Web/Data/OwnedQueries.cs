namespace RecordsRequest.Web.Data;

/// <summary>The only way to a person's rows. Nobody, which is null, owns nothing.</summary>
public static class OwnedQueries
{
    extension(RecordsDb db)
    {
        public IQueryable<AccessRequest> RequestsOf(Guid? ownerId) => db.Set<AccessRequest>().Where(request => request.OwnerId == ownerId);

        public IQueryable<Draft> DraftsOf(Guid? ownerId) => db.Set<Draft>().Where(draft => draft.OwnerId == ownerId);

        public IQueryable<StoredLetter> LettersOf(Guid? ownerId) => db.Set<StoredLetter>().Where(letter => letter.OwnerId == ownerId);

        /// <summary>The timeline of a request that was reached through its owner.</summary>
        public IQueryable<RequestEvent> EventsOf(AccessRequest request) => db.Set<RequestEvent>().Where(line => line.RequestId == request.Id);

        public IQueryable<RequestEvent> EventsOf(IEnumerable<AccessRequest> requests)
        {
            var ids = requests.Select(request => request.Id).ToList();
            return db.Set<RequestEvent>().Where(line => ids.Contains(line.RequestId));
        }
    }
}
