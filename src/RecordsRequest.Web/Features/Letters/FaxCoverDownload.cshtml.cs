using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Letters;

[TakesTurns]
public sealed class FaxCoverDownloadModel(RequestFiles files, OwnedLetters letters, LetterPrinter printer) : RequestPage(files)
{
    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        var printed = await printer.PrintAsync(await letters.FaxCoverAsync(Current, cancellation), cancellation);
        return this.Pdf(printed.Bytes, RequestFileNames.Pdf("fax-cover", Current.Request.Reference, Current.Today));
    }
}
