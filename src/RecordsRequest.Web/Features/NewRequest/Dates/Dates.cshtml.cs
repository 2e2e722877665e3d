using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Dates;

public sealed class DatesModel(NewRequestWizard wizard, IValidator<DatesForm> validator)
    : StepPage<DatesForm, DatesAnswer>(wizard, validator, NewRequestJourney.Dates)
{
    public bool AsksPlan => Draft.AsksPlan;

    protected override DatesForm ToForm(DatesAnswer answer) => new() { Choice = answer.Choice };

    protected override DatesAnswer ToAnswer(DatesForm form) => new(form.Choice!.Value);

    protected override (string Field, string Message)? Misfit(DatesAnswer answer) => (nameof(Form.Choice), Text.Dates_Missing);
}
