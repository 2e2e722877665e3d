using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Data;
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

public sealed record StartForm
{
    public InPortal? InPortal { get; set; }

    public WhichPatient? Patient { get; set; }
}

public sealed class StartFormValidator : AbstractValidator<StartForm>
{
    public StartFormValidator() => RuleFor(form => form.InPortal).NotNull().WithMessage(_ => Text.Start_Missing);
}

/// <summary>Asks first whether the records are in the portal already, and after a first request for whom this one is. Neither is kept.</summary>
public sealed class StartModel(NewDrafts drafts, IValidator<StartForm> validator) : FormPage<StartForm>(validator)
{
    [BindProperty]
    public string FormKey { get; set => field = PublicIds.OrNew(value); } = PublicIds.New();

    /// <summary>Patient of the last finished request; null asks nothing.</summary>
    public string? Earlier { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await PrepareAsync(cancellation) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        var isValid = await IsValidAsync(cancellation);
        if (Earlier is not null && Form is { Patient: null, InPortal: not InPortal.AllThere })
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Patient)}", Text.Start_PatientMissing);
            isValid = false;
        }

        if (!isValid)
        {
            return await AskAgainAsync(cancellation);
        }

        if (Form.InPortal is InPortal.AllThere)
        {
            return Redirect($"/{Language.Current.Code}/guide/your-portal");
        }

        return User.OwnerId() is { } owner
            ? Redirect(NewRequestUrls.FirstOf(await drafts.BeginAsync(owner, FormKey, Form.Patient is WhichPatient.AsBefore, cancellation)))
            : Redirect(NewRequestUrls.Device);
    }

    protected override async Task<IActionResult?> PrepareAsync(CancellationToken cancellation)
    {
        Earlier ??= (await drafts.EarlierPatientAsync(User.OwnerId(), cancellation))?.Value;
        return null;
    }
}
