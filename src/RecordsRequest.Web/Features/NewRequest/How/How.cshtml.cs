using FluentValidation;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.How;

public sealed class HowModel(NewRequestWizard wizard, IValidator<HowForm> validator)
    : StepPage<HowForm, DeliveryAnswer>(wizard, validator, NewRequestJourney.Delivery)
{
    public bool WantsImages => Draft.Kinds.Contains(RecordKind.ImagingStudies);

    protected override HowForm ToForm(DeliveryAnswer answer) => new() { Method = answer.Method };

    protected override DeliveryAnswer ToAnswer(HowForm form) => new(form.Method!.Value);
}
