using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Mvc;

namespace RecordsRequest.Web.Features.Requests;

public sealed class TogetherModel(RequestFiles files, OfficesTogether offices) : RequestPage(files)
{
    private OpenRequests _asked = new([], []);

    /// <summary>That they were asked together is what the page says, so no row says it again.</summary>
    public RequestRows Rows => new(_asked.Files, ReadOnlyDictionary<Guid, int>.Empty, _asked.Damaged);

    public AnotherOffice? Another { get; private set; }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        _asked = await offices.OpenAsync(Current, cancellation);
        Another = await offices.OfferAsync(Current.Request, _asked, cancellation);
        return Page();
    }
}
