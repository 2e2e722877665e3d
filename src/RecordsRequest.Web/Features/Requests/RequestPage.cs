using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

public abstract class RequestPage(RequestFiles files) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public OpenRequest Current { get => Loaded.Of(field); private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, Id, cancellation) is not { } file)
        {
            return NotFound();
        }

        Current = file;
        ViewData.TellApart(file.Request);
        return await ShowAsync(cancellation);
    }

    protected abstract Task<IActionResult> ShowAsync(CancellationToken cancellation);
}
