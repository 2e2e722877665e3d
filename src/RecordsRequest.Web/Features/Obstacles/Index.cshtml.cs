using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Obstacles;

public sealed class IndexModel(RequestFiles files) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public OpenRequest Current { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        Current = file;
        return file.Possible.Contains(RequestAction.MeetObstacle) ? Page() : Redirect(RequestUrls.Of(file.Request, Notice.Stale));
    }
}
