using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Features.Letters;

public sealed class DownloadModel(OwnedLetters letters, LetterArchive archive) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string letterId, CancellationToken cancellation)
        => await letters.FindAsync(User, id, letterId, cancellation) is { } stored
            ? this.Pdf(archive.OpenPdf(stored), await letters.FileNameAsync(stored, cancellation))
            : NotFound();
}
