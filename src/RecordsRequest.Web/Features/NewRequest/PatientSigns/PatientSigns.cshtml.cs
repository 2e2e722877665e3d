using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.PatientSigns;

public sealed class PatientSignsModel(NewRequestWizard wizard, IValidator<NoticeForm> validator)
    : NoticePage(wizard, validator, NewRequestJourney.PatientSigns);
