using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.Visit;

public sealed class VisitModel(NewRequestWizard wizard, IValidator<VisitForm> validator)
    : StepPage<VisitForm, VisitAnswer>(wizard, validator, NewRequestJourney.Visit)
{
    protected override VisitForm ToForm(VisitAnswer answer) => new() { On = DateFields.Of(answer.On) };

    protected override VisitAnswer ToAnswer(VisitForm form) => new(form.On.ToPartialDate());

    protected override (string Field, string Message)? Misfit(VisitAnswer answer) => (nameof(Form.On), Text.Dates_InFuture);
}
