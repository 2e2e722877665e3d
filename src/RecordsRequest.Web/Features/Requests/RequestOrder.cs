using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.Requests;

internal static class RequestOrder
{
    extension(IQueryable<AccessRequest> requests)
    {
        /// <summary>The most urgent first. Only narrow columns are read.</summary>
        public IQueryable<ListedRequest> ByUrgency(DateOnly today) => requests.Select(RequestStandings.ListedOn(today))
            .OrderBy(listed => listed.Urgency)
            .ThenBy(listed => listed.DueOn).ThenByDescending(listed => listed.MadeAt).ThenBy(listed => listed.Id);

        /// <summary>The same where a value means nothing: read one by one, so that it hides none of the others.</summary>
        public async Task<List<ListedRequest>> ByUrgencyOneByOneAsync(DateOnly today, CancellationToken cancellation)
        {
            var (listed, standing) = (new List<ListedRequest>(), RequestStandings.ListedOn(today));
            foreach (var id in await requests.Select(request => request.Id).ToListAsync(cancellation))
            {
                try
                {
                    listed.AddRange(await requests.Where(request => request.Id == id).Select(standing).ToListAsync(cancellation));
                }
                catch (Exception broken) when (Damage.IsIn(broken))
                {
                    listed.Add(ListedRequest.Damaged(id));
                }
            }

            return [.. listed.OrderBy(one => one.Urgency).ThenBy(one => one.DueOn).ThenByDescending(one => one.MadeAt).ThenBy(one => one.Id)];
        }
    }
}
