using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>A page that shows one request and asks nothing.</summary>
public abstract class RequestPage(RequestFiles files) : PageModel
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
        return await ShowAsync(cancellation);
    }

    /// <summary>Loads what the page shows besides the request, and answers.</summary>
    protected abstract Task<IActionResult> ShowAsync(CancellationToken cancellation);
}
