namespace RecordsRequest.Web.Data;

/// <summary>Who the guests are and where their files are open. Nothing personal is in these rows.</summary>
public static class GuestQueries
{
    extension(RecordsDb db)
    {
        public IQueryable<Owner> Owners => db.Set<Owner>();

        public IQueryable<GuestSession> GuestSessions => db.Set<GuestSession>();
    }
}
