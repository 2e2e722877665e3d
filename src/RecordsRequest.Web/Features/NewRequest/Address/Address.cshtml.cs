using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Address;

public sealed class AddressModel(NewRequestWizard wizard, IValidator<AddressStepForm> validator)
    : AddressStepPage(wizard, validator, NewRequestJourney.Address);
