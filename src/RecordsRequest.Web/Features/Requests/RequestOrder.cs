namespace RecordsRequest.Web.Features.Requests;

internal static class RequestOrder
{
    extension(IQueryable<AccessRequest> requests)
    {
        /// <summary>The most urgent first. Only narrow columns are read.</summary>
        public IQueryable<ListedRequest> ByUrgency(DateOnly today) => requests.Select(RequestStandings.ListedOn(today))
            .OrderBy(listed => listed.Urgency)
            .ThenBy(listed => listed.DueOn).ThenByDescending(listed => listed.MadeAt).ThenBy(listed => listed.Id);
    }
}
