using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.ProviderAddress;

public sealed class ProviderAddressModel(NewRequestWizard wizard, IValidator<ProviderAddressForm> validator)
    : StepPage<ProviderAddressForm, ProviderAddressAnswer>(wizard, validator, NewRequestJourney.ProviderAddress)
{
    protected override ProviderAddressForm ToForm(ProviderAddressAnswer answer)
        => new() { Address = AddressForm.Of(answer.Address) with { State = answer.State } };

    protected override ProviderAddressAnswer ToAnswer(ProviderAddressForm form)
        => new(form.Address.State!, form.Address.IsEmpty ? null : form.Address.ToAddress());
}
