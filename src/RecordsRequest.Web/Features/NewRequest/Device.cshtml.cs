using Microsoft.AspNetCore.Mvc;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.NewRequest;

public enum DeviceOwner
{
    Mine,
    Shared,
}

public sealed record DeviceForm
{
    public DeviceOwner? Device { get; set; }
}

public sealed class DeviceFormValidator : AbstractValidator<DeviceForm>
{
    public DeviceFormValidator() => RuleFor(form => form.Device).NotNull().WithMessage(_ => Text.Device_Missing);
}

/// <summary>The first answer that is kept: it begins a private visit, and the draft in it.</summary>
public sealed class DeviceModel(GuestVisits visits, NewDrafts drafts, IValidator<DeviceForm> validator) : FormPage<DeviceForm>(validator)
{
    [BindProperty]
    public string FormKey { get; set => field = PublicIds.OrNew(value); } = PublicIds.New();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await IsValidAsync(cancellation))
        {
            return await AskAgainAsync(cancellation);
        }

        var owner = await visits.StartAsync(HttpContext, Form.Device is DeviceOwner.Shared, cancellation);
        var draft = await drafts.BeginAsync(owner, FormKey, cancellation);
        return Redirect(User.IsOnSharedDevice() ? GuestUrls.CodeBefore(draft) : NewRequestUrls.FirstOf(draft));
    }
}
