namespace RecordsRequest.Web.Features.Requests;

internal static class RequestOrder
{
    extension(IQueryable<AccessRequest> requests)
    {
        /// <summary>Ids, the most urgent first. Only narrow columns are read.</summary>
        public IQueryable<Guid> IdsByUrgency(DateOnly today) => requests
            .OrderBy(RequestStandings.UrgencyOn(today))
            .ThenBy(request => request.DueOn).ThenByDescending(request => request.MadeAt).ThenBy(request => request.Id)
            .Select(request => request.Id);
    }
}
