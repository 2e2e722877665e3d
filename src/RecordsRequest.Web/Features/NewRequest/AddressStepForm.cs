using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest;

public sealed record AddressStepForm
{
    public AddressForm Address { get; set; } = new();
}

public sealed class AddressStepFormValidator : AbstractValidator<AddressStepForm>
{
    public AddressStepFormValidator() => RuleFor(form => form.Address).SetValidator(new AddressFormValidator());
}
