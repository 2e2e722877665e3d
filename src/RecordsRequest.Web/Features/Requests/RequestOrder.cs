using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.Requests;

internal static class RequestOrder
{
    extension(IQueryable<AccessRequest> requests)
    {
        /// <summary>What a list goes by, where a value means nothing: read one by one, so that it hides none of the others.</summary>
        public async Task<List<ListedRequest>> ListOneByOneAsync(CancellationToken cancellation)
        {
            var listed = new List<ListedRequest>();
            foreach (var id in await requests.Select(request => request.Id).ToListAsync(cancellation))
            {
                try
                {
                    listed.AddRange(await requests.Where(request => request.Id == id).Select(ListedRequest.Of).ToListAsync(cancellation));
                }
                catch (Exception broken) when (Damage.IsIn(broken))
                {
                    listed.Add(ListedRequest.Damaged(id));
                }
            }

            return listed;
        }
    }
}
