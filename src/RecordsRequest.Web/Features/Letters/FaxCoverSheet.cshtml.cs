using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Letters;

public sealed class FaxCoverSheetModel(RequestFiles files, OwnedLetters letters) : RequestPage(files)
{
    public Letter Cover { get => Loaded.Of(field); private set; }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Cover = await letters.FaxCoverAsync(Current, cancellation);
        return Page();
    }
}
