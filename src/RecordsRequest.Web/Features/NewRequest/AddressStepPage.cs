using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest;

public abstract class AddressStepPage(NewRequestWizard wizard, IValidator<AddressStepForm> validator, Step<RequestDraft, AddressAnswer> step)
    : StepPage<AddressStepForm, AddressAnswer>(wizard, validator, step)
{
    protected override AddressStepForm ToForm(AddressAnswer answer) => new() { Address = AddressForm.Of(answer.Address) };

    protected override AddressAnswer ToAnswer(AddressStepForm form) => new(form.Address.ToAddress());
}
