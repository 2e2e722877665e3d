using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.NewRequest.TeenCare;

public sealed class TeenCareModel(NewRequestWizard wizard, IValidator<NoticeForm> validator)
    : NoticePage(wizard, validator, NewRequestJourney.TeenCare)
{
    /// <summary>What we know of states where a patient of this age can agree to care alone. The office's state is asked later.</summary>
    public IEnumerable<string> Examples
        => ComingOfAge.All.Select(rule => rule.Own is { } own && own.From <= Draft.PatientAge
            ? Sentences.Say(own.To.InWords("Example"), UsState.NameOf(rule.State), own.From, own.Citation)
            : null).OfType<string>();
}
