using FluentValidation;
using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Requests;
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
        RuleFor(form => form.Address).Typed(EmailAddress.MaxLength, () => Text.Email_AddressMissing);
        RuleFor(form => form.Address).Must(address => EmailAddress.TryParse(address, out _)).WithMessage(_ => Text.Email_AddressWrong);
        RuleFor(form => form.Privacy).NotNull().WithMessage(_ => Text.Email_PrivacyMissing);
    }
}
