using RecordsRequest.Domain.Contact;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.ProviderAddress;

public sealed record ProviderAddressForm
{
    public AddressForm Address { get; set; } = new();

    public string? Phone { get; set; }

    public string? Fax { get; set; }

    public string? Email { get; set; }
}

public sealed class ProviderAddressFormValidator : AbstractValidator<ProviderAddressForm>
{
    public ProviderAddressFormValidator()
    {
        RuleFor(form => form.Address).SetValidator(new AddressFormValidator()).When(form => !form.Address.IsEmpty);
        RuleFor(form => form.Address.State).Must(code => UsState.Find(code) is not null).When(form => form.Address.IsEmpty)
            .WithMessage(_ => Text.ProviderAddress_StateMissing);
        RuleFor(form => form.Phone).Phone();
        RuleFor(form => form.Fax).Phone();
        RuleFor(form => form.Email).Email();
    }
}
