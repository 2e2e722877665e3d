using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Encryption;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>Makes the return code and shows it in this one answer; the first one of a shared device until the first question is answered.</summary>
public sealed class CodeModel(RecordsDb db, FieldVault vault, GuestVisits visits, OwnerClock clock) : PageModel
{
    private string? _draft;

    [BindProperty(SupportsGet = true)]
    public string? Draft
    {
        get => _draft;
        set => _draft = PublicIds.IsOne(value) ? value : null;
    }

    public ReturnCode? Code { get; private set; }

    /// <summary>The first day to come on which an office must have answered; null where there is none yet.</summary>
    public DateOnly? NextDate { get; private set; }

    /// <summary>The owner's day on which the code was made that is not shown any more; null where that is not known.</summary>
    public DateOnly? MadeOn { get; private set; }

    /// <summary>Whether the code is the one that comes before the first question.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>Mark of the code that the form replaces, or null for the first one. A page sent twice replaces nothing the second time.</summary>
    [BindProperty]
    public string? Replaces { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is not { } owner)
        {
            return NotFound();
        }

        Code = await visits.FirstCodeAsync(HttpContext, cancellation);
        IsFirst = Code is not null;
        return await ShowKeptAsync(owner, await visits.KeptCodeAsync(owner, cancellation), cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (User.OwnerId() is not { } owner)
        {
            return NotFound();
        }

        Code = await visits.MakeReturnCodeAsync(HttpContext, owner, Replaces, cancellation);
        if (Code is not null)
        {
            var today = await clock.TodayAsync(owner, cancellation);
            var next = await db.NextDueOfAsync(owner, today, cancellation);
            NextDate = next is not null && Damage.OrNull(() => vault.OpenDetails(next)) is not null ? next.DueOn : null;
            return Page();
        }

        ModelState.Remove(nameof(Replaces));
        return await ShowKeptAsync(owner, await visits.KeptCodeAsync(owner, cancellation), cancellation);
    }

    private async Task<IActionResult> ShowKeptAsync(Guid owner, KeptCode? kept, CancellationToken cancellation)
    {
        Replaces = kept?.Mark;
        MadeOn = kept?.MadeAt?.DayIn(await clock.ZoneAsync(owner, cancellation));
        return Page();
    }
}
