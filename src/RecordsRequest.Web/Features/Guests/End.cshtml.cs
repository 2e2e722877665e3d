using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Guests;

public sealed class EndModel(RecordsDb db, GuestVisits visits) : PageModel
{
    public bool HasReturnCode { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is not { } owner)
        {
            return Redirect(GuestUrls.Ended(Language.Current));
        }

        HasReturnCode = await db.HasReturnCodeAsync(owner, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? next, CancellationToken cancellation)
    {
        await visits.EndAsync(HttpContext, cancellation);
        return Redirect(next is null ? GuestUrls.Ended(Language.Current) : $"{GuestUrls.Begin}?next");
    }
}
