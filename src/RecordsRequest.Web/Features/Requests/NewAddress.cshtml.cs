using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Requests;

public sealed class NewAddressForm
{
    public string? Department { get; set; }

    public AddressForm Address { get; set; } = new();

    public string? Fax { get; set; }

    public string? Email { get; set; }

    public bool LeadsNowhere => Address.IsEmpty && string.IsNullOrWhiteSpace(Fax) && string.IsNullOrWhiteSpace(Email);
}

public sealed class NewAddressFormValidator : AbstractValidator<NewAddressForm>
{
    public NewAddressFormValidator()
    {
        RuleFor(form => form.Department).Typed(ProviderAnswer.MaxLength, () => Text.NewAddress_DepartmentMissing);
        RuleFor(form => form.Address).SetValidator(new AddressFormValidator()).When(form => !form.Address.IsEmpty);
        RuleFor(form => form.Address.Line1).Must(_ => false).When(form => form.LeadsNowhere).WithMessage(_ => Text.NewAddress_NoWay);
        RuleFor(form => form.Fax).Phone();
        RuleFor(form => form.Email).Email();
    }
}

public sealed class NewAddressModel(RequestFiles files, IValidator<NewAddressForm> validator)
    : ActionPage<NewAddressForm>(files, validator, RequestAction.ChangeAddress)
{
    protected override string Afterwards => Current.WritableAfter(ToFacts(Form)).Contains(LetterKind.Returned)
        ? RequestUrls.Of(Current.Request, LetterKind.Returned)
        : base.Afterwards;

    protected override void Suggest(NewAddressForm form)
    {
        var office = Current.Now.Details.Provider;
        form.Department = office.Department;
        form.Address = AddressForm.Of(office.Address) with { State = office.Address?.State ?? office.State };
        form.Fax = office.Fax?.Display;
        form.Email = office.Email?.Value;
    }

    protected override EventFacts ToFacts(NewAddressForm form)
    {
        _ = PhoneNumber.TryParse(form.Fax, out var fax);
        _ = EmailAddress.TryParse(form.Email, out var email);
        return new OfficeAddressFacts(
            Current.Today, form.Department!, form.Address.IsEmpty ? null : form.Address.ToAddress(), fax, email);
    }
}
