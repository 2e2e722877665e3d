using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Mvc;

namespace RecordsRequest.Web.Features.Requests;

public sealed class TogetherModel(RequestFiles files, OfficesTogether offices) : RequestPage(files)
{
    /// <summary>That they were asked together is what the page says, so no row says it again.</summary>
    public RequestRows Rows { get; private set; } = null!;

    public AnotherOffice? Another { get; private set; }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Rows = new(await offices.OpenAsync(Current.Request, cancellation), ReadOnlyDictionary<Guid, int>.Empty);
        Another = await offices.OfferAsync(Current.Request, Rows.Files, cancellation);
        return Page();
    }
}
