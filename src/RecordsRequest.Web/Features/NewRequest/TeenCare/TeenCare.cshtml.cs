using FluentValidation;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.TeenCare;

public sealed class TeenCareModel(NewRequestWizard wizard, IValidator<NoticeForm> validator)
    : NoticePage(wizard, validator, NewRequestJourney.TeenCare);
