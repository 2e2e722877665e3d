using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Letters;

namespace RecordsRequest.Web.Features.CaseFile;

public sealed class ZipModel(CaseFiles cases, LetterArchive archive) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
        => await cases.OpenAsync(User, id, cancellation) is { } open ? new CaseZip(archive, open) : NotFound();
}
