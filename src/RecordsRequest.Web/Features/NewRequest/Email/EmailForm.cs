using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Email;

public sealed record EmailForm
{
    public string? Address { get; set; }

    public EmailPrivacy? Privacy { get; set; }
}

public sealed class EmailFormValidator : AbstractValidator<EmailForm>
{
    public EmailFormValidator()
    {
        RuleFor(form => form.Address).NotEmpty().WithMessage(_ => Text.Email_AddressMissing);
        RuleFor(form => form.Address).Email();
        RuleFor(form => form.Privacy).NotNull().WithMessage(_ => Text.Email_PrivacyMissing);
    }
}
