using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Letters;

public sealed class FaxCoverSheetModel(OwnedLetters letters) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public Letter Cover { get => Loaded.Of(field); private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await letters.FaxCoverAsync(User, Id, cancellation) is not { } cover)
        {
            return NotFound();
        }

        Cover = cover;
        return Page();
    }
}
