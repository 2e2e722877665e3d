using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.CaseFile;

/// <summary>The case file as a PDF in Spanish, for a reader of Spanish to keep.</summary>
public sealed class PdfCopyModel(CaseFiles cases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
        => await cases.OpenAsync(User, id, cancellation) is { } open && open.Languages.Contains(Language.Spanish)
            ? File(await CaseFiles.PrintAsync(open, Language.Spanish, cancellation), "application/pdf", FileNames.Pdf(open.File.Today, Language.Spanish))
            : NotFound();
}
