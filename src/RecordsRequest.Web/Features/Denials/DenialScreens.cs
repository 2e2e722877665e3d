using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Denials;

internal sealed class DenialScreen()
    : EventScreen<DenialFacts>(new Telling(RequestAction.Deny, "denial", ActionGroup.Answer, _ => Text.RequestAction_Deny))
{
    protected override EventLine Line(DenialFacts facts, OpenRequest file) => new(
        Text.Event_Denial,
        facts.InWriting ? Text.Event_DenialWritten : ExtensionFlaw.NotInWriting.InWords(),
        Sentences.Say(Text.Event_Refused, string.Join("; ", Refused(facts, file))),
        Sentences.Say(Requests.Text.Event_Reasons, facts.Ground.InWords()),
        Note(facts.Note));

    protected override CaseTopic? Topic(DenialFacts facts) => CaseTopic.Refusals;

    private static IEnumerable<string> Refused(DenialFacts facts, OpenRequest file)
        => file.Details.Items.Zip(facts.Refused).Where(item => item.Second).Select(item => ItemNames.Of(item.First));
}

internal sealed class DenialNext : INextScreens
{
    public IEnumerable<NextScreen> Screens => [new(NextStep.SeeRefusal, DenialUrls.AnswerOf, _ => Text.WhyNext_SeeRefusal)];
}
