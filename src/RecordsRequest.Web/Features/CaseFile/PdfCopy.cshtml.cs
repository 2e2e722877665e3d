using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.CaseFile;

[TakesTurns]
public sealed class PdfCopyModel(CaseFiles cases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
        => await cases.OpenAsync(User, id, cancellation) is { Copy: { } language } open
            ? File(await cases.PrintAsync(open, language, cancellation), "application/pdf", FileNames.Pdf(open.File, language))
            : NotFound();
}
