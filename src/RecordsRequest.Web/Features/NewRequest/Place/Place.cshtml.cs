using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Place;

public sealed class PlaceModel(NewRequestWizard wizard, IValidator<PlaceForm> validator)
    : StepPage<PlaceForm, PlaceAnswer>(wizard, validator, NewRequestJourney.Place)
{
    protected override PlaceForm ToForm(PlaceAnswer answer) => new() { Kind = answer.Kind };

    protected override PlaceAnswer ToAnswer(PlaceForm form) => new(form.Kind!.Value);
}
