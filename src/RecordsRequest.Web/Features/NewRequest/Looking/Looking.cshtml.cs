using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest.Looking;

public sealed class LookingModel(NewRequestWizard wizard, IValidator<NoticeForm> validator)
    : NoticePage(wizard, validator, NewRequestJourney.Looking)
{
    public bool IsCovered => Draft.Coverage is Coverage.Yes;

    public PlaceKind Kind => NewRequestJourney.Place.Given(Draft).Kind;

    public DeadlineRule? OfPlace => PlaceRules.All.FirstOrDefault(rule => rule.Scope.Kind is RequestKind.Look && rule.Scope.Places.Contains(Kind));

    public static IEnumerable<string> ShorterIn
        => StateRules.All.Where(rule => rule.Scope.Kind is RequestKind.Look).Select(rule => UsState.NameOf(rule.Scope.State)).Distinct();
}
