using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.NewRequest;

public enum InPortal
{
    AllThere,
    NotAll,
    NotSure,
}

public enum WhichPatient
{
    AsBefore,
    Another,
}

public enum DeviceOwner
{
    Mine,
    Shared,
}

public sealed record StartForm
{
    [BindNever, JsonIgnore]
    public bool AsksPatient { get; set; }

    [BindNever, JsonIgnore]
    public bool AsksDevice { get; set; }

    public InPortal? InPortal { get; set; }

    public WhichPatient? Patient { get; set; }

    public DeviceOwner? Device { get; set; }
}

public sealed class StartFormValidator : AbstractValidator<StartForm>
{
    public StartFormValidator()
    {
        RuleFor(form => form.InPortal).NotNull().WithMessage(_ => Text.Start_Missing);
        When(form => form.InPortal is not InPortal.AllThere, () =>
        {
            RuleFor(form => form.Patient).NotNull().When(form => form.AsksPatient).WithMessage(_ => Text.Start_PatientMissing);
            RuleFor(form => form.Device).NotNull().When(form => form.AsksDevice).WithMessage(_ => Text.Device_Missing);
        });
    }
}

/// <summary>
/// Asks first whether the records are in the portal already, and after a first request for whom this one is. Neither is kept. Whose device it is,
/// asked of whoever has no visit yet, begins one, and the draft in it.
/// </summary>
public sealed class StartModel(GuestVisits visits, NewDrafts drafts, IValidator<StartForm> validator) : FormPage<StartForm>(validator)
{
    [BindProperty]
    public string FormKey { get; set => field = PublicIds.OrNew(value); } = PublicIds.New();

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
        var visitor = User.OwnerId();
        var owner = visitor ?? await visits.StartAsync(HttpContext, Form.Device is DeviceOwner.Shared, cancellation);
        var draft = await drafts.BeginAsync(owner, FormKey, Form.Patient is WhichPatient.AsBefore, cancellation);
        return Redirect(visitor is null && User.IsOnSharedDevice() ? GuestUrls.CodeBefore(draft) : NewRequestUrls.FirstOf(draft));
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        Earlier ??= (await drafts.EarlierPatientAsync(User.OwnerId(), cancellation))?.Value;
        Form.AsksPatient = Earlier is not null;
        Form.AsksDevice = User.OwnerId() is null;
        return null;
    }
}
