using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Guests;

[EnableRateLimiting(RateLimits.ReturnCodes)]
public sealed class ReopenModel(GuestVisits visits, IValidator<ReopenForm> validator) : FormPage<ReopenForm>(validator)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await IsValidAsync(cancellation))
        {
            return await AskAgainAsync(cancellation);
        }

        if (ReturnCode.Find(Form.Code) is not { } code || !await visits.ReopenAsync(HttpContext, code, Form.Device is Device.Shared, cancellation))
        {
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Code)}", Text.Reopen_CodeUnknown);
            return await AskAgainAsync(cancellation);
        }

        return Redirect($"/{Language.Current.Code}/requests");
    }
}

public enum Device
{
    Own,
    Shared,
}

public sealed record ReopenForm
{
    public string? Code { get; set; }

    public Device? Device { get; set; }
}

public sealed class ReopenFormValidator : AbstractValidator<ReopenForm>
{
    public ReopenFormValidator()
    {
        RuleFor(form => form.Code).Cascade(CascadeMode.Stop).Without(TypedRules.Refusal)
            .Must(typed => ReturnCode.Find(typed) is not null).WithMessage(_ => Text.Reopen_CodeWrong);
        RuleFor(form => form.Device).NotNull().WithMessage(_ => Text.Reopen_WhoUsesMissing);
    }
}
