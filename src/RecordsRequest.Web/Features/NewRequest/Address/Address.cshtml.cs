using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.NewRequest.Address;

public sealed class AddressModel(NewRequestWizard wizard, IValidator<ReachForm> validator)
    : StepPage<ReachForm>(wizard, validator, NewRequestJourney.Address)
{
    /// <summary>Whether the person who answers is the one to reach; else it is the patient.</summary>
    public bool AsksReader => Draft.MaySign;

    public bool IsHelper => Draft.IsRepresented;

    protected override ReachForm Answered() => new()
    {
        Address = AddressForm.Of(Draft.Address?.Address),
        Phone = Draft.Contact?.Phone?.Display,
        Email = Draft.Contact?.Email?.Value,
        LeaveMessage = Draft.SafeContact?.LeaveMessage,
        WriteElsewhere = Draft.SafeContact?.WriteElsewhere,
    };

    protected override RequestDraft Write(RequestDraft draft, ReachForm form)
    {
        _ = PhoneNumber.TryParse(form.Phone, out var phone);
        _ = EmailAddress.TryParse(form.Email, out var email);
        var addressed = NewRequestJourney.Address.Write(draft, new(form.Address.ToAddress()));
        var reached = NewRequestJourney.Contact.Write(addressed, new(phone, email));
        return NewRequestJourney.SafeContact.Write(reached, new(phone is null ? null : form.LeaveMessage, form.WriteElsewhere!.Value));
    }
}
