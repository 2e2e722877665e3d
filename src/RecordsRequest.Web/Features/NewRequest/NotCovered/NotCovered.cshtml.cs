using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.NotCovered;

public sealed class NotCoveredModel(NewRequestWizard wizard, IValidator<NoticeForm> validator)
    : NoticePage(wizard, validator, NewRequestJourney.NotCovered)
{
    public bool IsNotSure => Draft.Coverage is Coverage.NotSure;
}
