using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.CaseFile;

[TakesTurns]
public sealed class PdfModel(CaseFiles cases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
        => await cases.OpenAsync(User, id, cancellation) is { } open
            ? File(
                await cases.PrintAsync(open, Language.English, cancellation), "application/pdf", FileNames.Pdf(open.File, Language.English))
            : NotFound();
}
