using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

public sealed class IndexModel(CaseFiles cases) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public Case Case { get; private set; } = null!;

    public Letter Letter { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await cases.OpenAsync(User, Id, cancellation) is not { } open)
        {
            return NotFound();
        }

        (Case, Letter) = (open, open.Write(Language.Current));
        return Page();
    }
}
