using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.ProviderContact;

public sealed record ProviderContactForm
{
    public string? Phone { get; set; }

    public string? Fax { get; set; }

    public string? Email { get; set; }

    public bool FillsIn { get; set; }
}

public sealed class ProviderContactFormValidator : AbstractValidator<ProviderContactForm>
{
    public ProviderContactFormValidator()
    {
        RuleFor(form => form.Phone).Phone();
        RuleFor(form => form.Fax).Phone();
        RuleFor(form => form.Email).Email();
    }
}
