using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>All offices that were asked the same, each with how it stands and one next step.</summary>
public sealed class TogetherModel(RequestFiles files, OfficesTogether offices) : PageModel
{
    public AccessRequest Asked { get; private set; } = null!;

    /// <summary>That they were asked together is what the page says, so no row says it again.</summary>
    public RequestRows Rows { get; private set; } = null!;

    public AnotherOffice? Another { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        if (await files.OpenAsync(User, id, cancellation) is not { } file)
        {
            return NotFound();
        }

        Asked = file.Request;
        Rows = new(await offices.OpenAsync(file.Request, cancellation), ReadOnlyDictionary<Guid, int>.Empty);
        Another = await offices.OfferAsync(file.Request, Rows.Files, cancellation);
        return Page();
    }
}
