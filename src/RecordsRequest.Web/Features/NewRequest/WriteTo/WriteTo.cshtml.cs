using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.WriteTo;

public sealed class WriteToModel(NewRequestWizard wizard, IValidator<AddressStepForm> validator)
    : AddressStepPage(wizard, validator, NewRequestJourney.WriteTo);
