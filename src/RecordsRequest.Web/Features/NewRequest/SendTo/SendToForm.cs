using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.SendTo;

public sealed record SendToForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public AddressForm Address { get; set; } = new();
}

public sealed class SendToFormValidator : AbstractValidator<SendToForm>
{
    public SendToFormValidator()
    {
        RuleFor(form => form.Name).Name(() => Text.SendTo_NameMissing);
        RuleFor(form => form.Email).Must((form, email) => !string.IsNullOrWhiteSpace(email) || !form.Address.IsEmpty)
            .WithMessage(_ => Text.SendTo_WhereMissing);
        RuleFor(form => form.Email).Email();
        RuleFor(form => form.Address).SetValidator(new AddressFormValidator()).When(form => !form.Address.IsEmpty);
    }
}
