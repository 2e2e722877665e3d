using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Requests;

public abstract class RequestPage(RequestFiles files) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public OpenRequest Current { get => Loaded.Of(field); private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        try
        {
            if (await files.OpenAsync(User, Id, cancellation) is not { } file)
            {
                return NotFound();
            }

            Current = file;
        }
        catch (SealBrokenException broken)
        {
            if (await ShowDamagedAsync(broken, cancellation) is { } instead)
            {
                return instead;
            }

            throw;
        }

        ViewData.TellApart(Current.Request);
        return await ShowAsync(cancellation);
    }

    /// <summary>What the page says of a request that is damaged; null leaves that to the problem page.</summary>
    protected virtual Task<IActionResult?> ShowDamagedAsync(SealBrokenException broken, CancellationToken cancellation)
        => Task.FromResult<IActionResult?>(null);

    protected abstract Task<IActionResult> ShowAsync(CancellationToken cancellation);
}
