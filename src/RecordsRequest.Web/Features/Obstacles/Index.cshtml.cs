using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Obstacles;

public sealed class IndexModel(RequestFiles files) : RequestPage(files)
{
    protected override Task<IActionResult> ShowAsync(CancellationToken cancellation)
        => Task.FromResult<IActionResult>(
            Current.Possible.Contains(RequestAction.MeetObstacle) ? Page() : Redirect(RequestUrls.Of(Current.Request, Notice.Stale)));
}
