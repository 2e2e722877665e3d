using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Features.Shared;

public sealed record AddressForm
{
    public string? Line1 { get; set; }

    public string? Line2 { get; set; }

    public string? City { get; set; }

    public string? State { get; set; }

    public string? Zip { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace($"{Line1}{Line2}{City}{Zip}");

    public static AddressForm Of(MailingAddress? address) => address is null ? new() : new()
    {
        Line1 = address.Line1,
        Line2 = address.Line2,
        City = address.City,
        State = address.State,
        Zip = address.Zip,
    };

    public MailingAddress ToAddress() => new(Line1!, Line2, City!, State!, MailingAddress.ZipOf(Zip)!);
}

public sealed class AddressFormValidator : AbstractValidator<AddressForm>
{
    public AddressFormValidator()
    {
        RuleFor(form => form.Line1).Typed(MailingAddress.MaxLineLength, () => Text.Address_Line1Missing);
        RuleFor(form => form.Line2).Typed(MailingAddress.MaxLineLength);
        RuleFor(form => form.City).Typed(MailingAddress.MaxLineLength, () => Text.Address_CityMissing);
        RuleFor(form => form.State).Must(code => UsState.Find(code) is not null).WithMessage(_ => Text.Address_StateMissing);
        RuleFor(form => form.Zip).Cascade(CascadeMode.Stop).Without(TypedRules.Refusal)
            .Must(zip => MailingAddress.ZipOf(zip) is not null).WithMessage(_ => Text.Address_ZipWrong);
    }
}
