using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Contact;

public sealed record ContactForm
{
    public string? Phone { get; set; }

    public string? Email { get; set; }
}

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator()
    {
        RuleFor(form => form.Phone).Cascade(CascadeMode.Stop)
            .Must((form, phone) => !string.IsNullOrWhiteSpace(phone) || !string.IsNullOrWhiteSpace(form.Email)).WithMessage(_ => Text.Contact_Missing)
            .Phone();
        RuleFor(form => form.Email).Email();
    }
}
