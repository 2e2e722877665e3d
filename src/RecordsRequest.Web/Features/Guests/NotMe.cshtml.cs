using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>Where the requests are open, and one button that ends all of it when somebody else was there.</summary>
public sealed class NotMeModel(GuestVisits visits, GuestKey key, OwnerClock clock) : PageModel
{
    private TimeZoneInfo _zone = TimeZoneInfo.Utc;

    public IReadOnlyList<GuestSession> Visits { get; private set; } = [];

    public string NameOf(GuestSession visit)
        => visit.KeyHash.AsSpan().SequenceEqual(key.HashOf(Request)) ? Text.NotMe_This : visit.Shared ? Text.NotMe_Shared : Text.NotMe_Own;

    public string SeenOf(GuestSession visit) => Phrases.Seen(TimeZoneInfo.ConvertTime(visit.LastSeenAt, _zone));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is not { } owner)
        {
            return NotFound();
        }

        _zone = await clock.ZoneAsync(owner, cancellation);
        Visits = await visits.OpenVisitsAsync(owner, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is not { } owner)
        {
            return NotFound();
        }

        return Redirect($"/{Language.Current.Code}/visit/{(await visits.EndAllAsync(HttpContext, owner, cancellation) ? "code" : "ended")}");
    }
}
