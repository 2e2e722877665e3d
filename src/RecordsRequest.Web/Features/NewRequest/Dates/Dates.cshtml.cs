using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Dates;

public sealed class DatesModel(NewRequestWizard wizard, IValidator<DatesForm> validator)
    : StepPage<DatesForm, DatesAnswer>(wizard, validator, NewRequestJourney.Dates)
{
    protected override DatesForm ToForm(DatesAnswer answer) => new() { Choice = answer.Choice };

    protected override DatesAnswer ToAnswer(DatesForm form) => new(form.Choice!.Value);
}
