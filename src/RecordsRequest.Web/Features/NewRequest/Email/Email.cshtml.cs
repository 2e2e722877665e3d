using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Email;

public sealed class EmailModel(NewRequestWizard wizard, IValidator<EmailForm> validator)
    : StepPage<EmailForm, EmailDeliveryAnswer>(wizard, validator, NewRequestJourney.EmailDelivery)
{
    protected override EmailForm ToForm(EmailDeliveryAnswer answer) => new() { Address = answer.Address.Value, Privacy = answer.Privacy };

    protected override EmailDeliveryAnswer ToAnswer(EmailForm form)
    {
        _ = EmailAddress.TryParse(form.Address, out var address);
        return new(address!, form.Privacy!.Value);
    }

    protected override EmailForm Suggest() => new() { Address = Draft.Contact?.Email?.Value };
}
