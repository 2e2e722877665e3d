using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.SendTo;

public sealed class SendToModel(NewRequestWizard wizard, IValidator<SendToForm> validator)
    : StepPage<SendToForm, NamedPersonAnswer>(wizard, validator, NewRequestJourney.NamedPerson)
{
    public bool HipaaHolds => Draft.Coverage is Coverage.Yes;

    protected override SendToForm ToForm(NamedPersonAnswer answer) => new()
    {
        Name = answer.Person.Name.Value,
        Email = answer.Person.Email?.Value,
        Address = AddressForm.Of(answer.Person.Address),
    };

    protected override NamedPersonAnswer ToAnswer(SendToForm form)
    {
        _ = EmailAddress.TryParse(form.Email, out var email);
        return new(new NamedPerson(new PersonName(form.Name!), email, form.Address.IsEmpty ? null : form.Address.ToAddress()));
    }
}
