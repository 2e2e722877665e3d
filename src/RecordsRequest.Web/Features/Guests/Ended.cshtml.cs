using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Guests;

public sealed class EndedModel(RecordsDb db, GuestKey key) : PageModel
{
    /// <summary>Whether a code opens the visit again; also right when the page comes before the visit's end does.</summary>
    public bool HasCode { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
        => HasCode = User.OwnerId() is { } owner
            ? await db.HasReturnCodeAsync(owner, cancellation)
            : key.EndedWithCode(Request) ?? true;
}
