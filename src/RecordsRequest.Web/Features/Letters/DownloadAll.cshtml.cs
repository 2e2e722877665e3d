using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Letters;

[TakesTurns]
public sealed class DownloadAllModel(OwnedLetters letters, RequestFiles files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id, string letterId, CancellationToken cancellation)
        => await letters.FindAsync(User, id, letterId, cancellation) is { } stored
            && await files.OpenAsync(User, id, cancellation) is { } file
            && Enclosures.Go(stored.Kind, stored.Language, file.Details)
            ? this.Pdf(
                (await letters.PrintAllAsync(stored, file.Details, cancellation)).Bytes,
                RequestFileNames.Pdf("letter-with-enclosures", file.Request.Reference, file.DayOf(stored.MadeAt), stored.Language))
            : NotFound();
}
