using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.TakesInsurance;

public sealed class TakesInsuranceModel(NewRequestWizard wizard, IValidator<TakesInsuranceForm> validator)
    : StepPage<TakesInsuranceForm, CoverageAnswer>(wizard, validator, NewRequestJourney.CoverageQuestion)
{
    protected override TakesInsuranceForm ToForm(CoverageAnswer answer) => new() { Coverage = answer.Coverage };

    protected override CoverageAnswer ToAnswer(TakesInsuranceForm form) => new(form.Coverage!.Value);
}
