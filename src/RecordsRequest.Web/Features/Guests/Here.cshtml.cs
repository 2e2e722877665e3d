using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>What the script tells: the person is still here, and in which time zone. Being asked is enough to keep the visit open.</summary>
public sealed class HereModel(RecordsDb db, OwnerClock clock) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(string? zone, CancellationToken cancellation)
    {
        if (User.OwnerId() is not { } owner)
        {
            return NotFound();
        }

        if (zone is not null && await clock.LearnFromBrowserAsync(owner, zone, cancellation))
        {
            await db.SaveChangesAsync(cancellation);
        }

        return new NoContentResult();
    }
}
