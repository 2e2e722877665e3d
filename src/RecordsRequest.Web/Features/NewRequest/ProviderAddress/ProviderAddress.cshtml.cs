using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.NewRequest.ProviderAddress;

public sealed class ProviderAddressModel(NewRequestWizard wizard, IValidator<ProviderAddressForm> validator, OfficeList offices)
    : StepPage<ProviderAddressForm>(wizard, validator, NewRequestJourney.ProviderAddress)
{
    public IEnumerable<string> Posted
        => StatePostings.At(NewRequestJourney.Place.Given(Draft).Kind).Select(law => Phrases.Posted(law.State, law.Citation));

    /// <summary>The office of the operator's list whose address is filled in, or null.</summary>
    public Office? Listed
        => Draft.Provider is { } named ? offices.At(named.Organization, named.Department, Draft.ProviderAddress?.Address) : null;

    protected override ProviderAddressForm Answered() => new()
    {
        Address = AddressForm.Of(Draft.ProviderAddress?.Address) with { State = Draft.ProviderAddress?.State },
        Phone = Draft.ProviderContact?.Phone?.Display,
        Fax = Draft.ProviderContact?.Fax?.Display,
        Email = Draft.ProviderContact?.Email?.Value,
    };

    protected override RequestDraft Write(RequestDraft draft, ProviderAddressForm form)
    {
        _ = PhoneNumber.TryParse(form.Phone, out var phone);
        _ = PhoneNumber.TryParse(form.Fax, out var fax);
        _ = EmailAddress.TryParse(form.Email, out var email);
        var address = form.Address.IsEmpty ? null : form.Address.ToAddress();
        var addressed = NewRequestJourney.ProviderAddress.Write(draft, new(form.Address.State!, address));
        return NewRequestJourney.ProviderContact.Write(addressed, new(phone, fax, email, FillsIn: (address, fax, email) is (null, null, null)));
    }
}
