using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Pictures;

public sealed class PicturesModel(NewRequestWizard wizard, IValidator<PicturesForm> validator)
    : StepPage<PicturesForm, PicturesAnswer>(wizard, validator, NewRequestJourney.Pictures)
{
    protected override PicturesForm ToForm(PicturesAnswer answer) => new() { Taken = answer.Taken };

    protected override PicturesAnswer ToAnswer(PicturesForm form) => new(form.Taken!.Value);
}
