using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Features.Letters.Printing;

namespace RecordsRequest.Web.Features.Letters;

public sealed class FaxCoverDownloadModel(OwnedLetters letters) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await letters.FaxCoverAsync(User, id, cancellation) is not { } cover)
        {
            return NotFound();
        }

        var printed = await LetterPdf.DrawAsync(cover, cancellation);
        return File(printed.Bytes, "application/pdf", Phrases.FileName("fax-cover", await letters.TodayAsync(User, cancellation)));
    }
}
