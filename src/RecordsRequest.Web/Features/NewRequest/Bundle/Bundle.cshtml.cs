using FluentValidation;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Bundle;

public sealed class BundleModel(NewRequestWizard wizard, IValidator<BundleForm> validator)
    : StepPage<BundleForm, BundleAnswer>(wizard, validator, NewRequestJourney.Bundle)
{
    protected override BundleForm ToForm(BundleAnswer answer) => new() { Bundle = answer.Bundle };

    protected override BundleAnswer ToAnswer(BundleForm form) => new(form.Bundle!.Value);
}
