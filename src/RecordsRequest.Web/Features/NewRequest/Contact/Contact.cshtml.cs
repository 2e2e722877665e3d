using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.NewRequest.Contact;

public sealed class ContactModel(NewRequestWizard wizard, IValidator<ContactForm> validator)
    : StepPage<ContactForm, ContactAnswer>(wizard, validator, NewRequestJourney.Contact)
{
    /// <summary>Whether the person who answers is the one to reach; else it is the patient.</summary>
    public bool AsksReader => Draft.MaySign;

    protected override ContactForm ToForm(ContactAnswer answer) => new() { Phone = answer.Phone?.Display, Email = answer.Email?.Value };

    protected override ContactAnswer ToAnswer(ContactForm form)
    {
        _ = PhoneNumber.TryParse(form.Phone, out var phone);
        _ = EmailAddress.TryParse(form.Email, out var email);
        return new(phone, email);
    }
}
