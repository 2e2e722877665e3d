using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Letters;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.CaseFile;

[TakesTurns]
public sealed class ZipModel(CaseFiles cases, LetterArchive archive) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
        => await cases.OpenAsync(User, id, cancellation) is { } open ? new CaseZip(cases, archive, open) : NotFound();
}
