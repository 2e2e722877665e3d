using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Name;

public sealed class NameModel(NewRequestWizard wizard, IValidator<NameForm> validator)
    : StepPage<NameForm, NameAnswer>(wizard, validator, NewRequestJourney.Name)
{
    protected override NameForm ToForm(NameAnswer answer) => new() { Legal = answer.Legal.Value, Other = answer.Other?.Value };

    protected override NameAnswer ToAnswer(NameForm form)
    {
        _ = PersonName.TryParse(form.Other, out var other);
        return new(new PersonName(form.Legal!), other);
    }
}
