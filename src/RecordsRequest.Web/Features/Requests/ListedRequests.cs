using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;

namespace RecordsRequest.Web.Features.Requests;

internal static class ListedRequests
{
    extension(IQueryable<AccessRequest> requests)
    {
        /// <summary>What a list goes by. Where a value means nothing they are read one by one, so that it hides none of the others.</summary>
        /// <param name="together">Reads all of them.</param>
        public async Task<List<ListedRequest>> ListAsync(Func<Task<List<ListedRequest>>> together, CancellationToken cancellation)
        {
            try
            {
                return await together();
            }
            catch (Exception broken) when (Damage.IsIn(broken))
            {
                return await requests.ListOneByOneAsync(cancellation);
            }
        }

        private async Task<List<ListedRequest>> ListOneByOneAsync(CancellationToken cancellation)
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
