using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Features.Letters.Printing;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Letters;

public sealed class FaxCoverDownloadModel(RequestFiles files, OwnedLetters letters) : RequestPage(files)
{
    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        var printed = await LetterPdf.DrawAsync(await letters.FaxCoverAsync(Current, cancellation), cancellation);
        return this.Pdf(printed.Bytes, RequestFileNames.Pdf("fax-cover", Current.Request.Reference, Current.Today));
    }
}
