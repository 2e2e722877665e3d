using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.CaseFile;

public sealed class IndexModel(CaseFiles cases) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public Case Case { get => Loaded.Of(field); private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await cases.OpenAsync(User, Id, cancellation) is not { } open)
        {
            return NotFound();
        }

        Case = open;
        return Page();
    }
}
