using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Mvc;

namespace RecordsRequest.Web.Features.Requests;

public sealed class TogetherModel(RequestFiles files, OfficesTogether offices) : RequestPage(files)
{
    public IReadOnlyList<OpenRequest> Files { get; private set; } = [];

    /// <summary>That they were asked together is what the page says, so no row says it again.</summary>
    public RequestRows Rows => new(Files, ReadOnlyDictionary<Guid, int>.Empty);

    public AnotherOffice? Another { get; private set; }

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Files = await offices.OpenAsync(Current, cancellation);
        Another = await offices.OfferAsync(Current.Request, Files, cancellation);
        return Page();
    }
}
