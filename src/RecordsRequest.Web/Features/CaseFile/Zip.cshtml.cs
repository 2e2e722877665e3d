using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.CaseFile;

public sealed class ZipModel(CaseFiles cases) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
        => await cases.OpenAsync(User, id, cancellation) is { } open ? new CaseZip(cases, open) : NotFound();
}
