using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Who;

public sealed class WhoModel(NewRequestWizard wizard, IValidator<WhoForm> validator)
    : StepPage<WhoForm, WhoAnswer>(wizard, validator, NewRequestJourney.Who)
{
    protected override WhoForm ToForm(WhoAnswer answer) => new() { Requester = answer.Requester };

    protected override WhoAnswer ToAnswer(WhoForm form) => new(form.Requester!.Value);
}
