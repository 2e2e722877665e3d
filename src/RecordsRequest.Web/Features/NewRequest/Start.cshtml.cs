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

public sealed record StartForm
{
    public InPortal? InPortal { get; set; }
}

public sealed class StartFormValidator : AbstractValidator<StartForm>
{
    public StartFormValidator() => RuleFor(form => form.InPortal).NotNull().WithMessage(_ => Text.Start_Missing);
}

/// <summary>Asks first whether the records are already in the person's portal. The answer is not kept.</summary>
public sealed class StartModel(NewDrafts drafts, IValidator<StartForm> validator) : FormPage<StartForm>(validator)
{
    [BindProperty]
    public string FormKey { get; set => field = PublicIds.OrNew(value); } = PublicIds.New();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await IsValidAsync(cancellation))
        {
            return await AskAgainAsync(cancellation);
        }

        if (Form.InPortal is InPortal.AllThere)
        {
            return Redirect($"/{Language.Current.Code}/guide/your-portal");
        }

        return User.OwnerId() is { } owner
            ? Redirect(NewRequestUrls.FirstOf(await drafts.BeginAsync(owner, FormKey, cancellation)))
            : Redirect(NewRequestUrls.Device);
    }
}
