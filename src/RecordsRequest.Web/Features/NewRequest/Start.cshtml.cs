using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>
/// Asks first whether the records are in the portal already, and after a first request for whom this one is. Neither is kept. Whose device it is,
/// asked of whoever has no visit yet, begins one, and the draft in it.
/// </summary>
public sealed class StartModel(
    FirstVisits visits, NewDrafts drafts, OfficeList offices, IValidator<StartForm> validator) : FormPage<StartForm>(validator)
{
    [BindProperty]
    public string FormKey { get; set => field = PublicIds.OrNew(value); } = PublicIds.New();

    /// <summary>By which the operator's file knows the office to begin with; anything else begins without one.</summary>
    [BindProperty(Name = "office", SupportsGet = true)]
    public string? OfficeSlug { get; set; }

    public Office? Office => offices.Find(OfficeSlug);

    /// <summary>Patient of the last finished request; null asks nothing.</summary>
    public string? Earlier { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await PrepareAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        if (!await IsValidAsync(cancellation))
        {
            return await AskAgainAsync(cancellation);
        }

        if (Form.InPortal is InPortal.AllThere)
        {
            return Redirect($"/{Language.Current.Code}/guide/your-portal");
        }

        // What was begun on a shared device stays so, whatever an old form says: only a return code opens it for longer.
        if (User.OwnerId() is not { } owner)
        {
            return await BeginAsync();
        }

        if (await drafts.AreFullAsync(owner, FormKey, cancellation))
        {
            return HttpContext.Refuse(NotDone.ManyDrafts);
        }

        return Redirect(NewRequestUrls.FirstOf(
            await drafts.BeginAsync(owner, FormKey, Form.Patient is WhichPatient.AsBefore, Office, cancellation)));
    }

    // For whoever presses again, too: it goes on when the first press is called off.
    private async Task<IActionResult> BeginAsync()
    {
        var (page, answers) = ($"{FormKey} {HttpContext.FormCookie()}", $"{Form.InPortal} {Form.Device} {Office?.Slug}");
        var visit = await visits.OnceAsync(HttpContext, Form.Device is DeviceOwner.Shared, page, answers, CancellationToken.None);
        var draft = await drafts.BeginAsync(visit.OwnerId, FormKey, samePatient: false, Office, CancellationToken.None);
        return Redirect(visit.Shared ? GuestUrls.CodeBefore(draft) : NewRequestUrls.FirstOf(draft));
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        Earlier ??= (await drafts.EarlierPatientAsync(User.OwnerId(), cancellation))?.Value;
        Form.AsksPatient = Earlier is not null;
        Form.AsksDevice = User.OwnerId() is null;
        return null;
    }
}
