using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal sealed class ExtensionScreen()
    : EventScreen<ExtensionFacts>(new Telling(RequestAction.Extend, "more-time", ActionGroup.Answer, _ => Text.RequestAction_Extend))
{
    public override IReadOnlyList<EventDate> Dates { get; } =
    [
        EventDate.Of<ExtensionFacts>(EventField.DatedOn, notice => notice.DatedOn, (notice, day) => notice with { DatedOn = day }),
        EventDate.Of<ExtensionFacts>(EventField.ArrivedOn, notice => notice.ArrivedOn, (notice, day) => notice with { ArrivedOn = day }),
        EventDate.OfPromise<ExtensionFacts>(notice => notice.PromisedOn, (notice, day) => notice with { PromisedOn = day }),
    ];

    protected override EventLine Line(ExtensionFacts facts, OpenRequest file) => new(
        Text.Event_Extension,
        facts.InWriting ? Sentences.Say(Text.Event_InWriting, facts.DatedOn) : ExtensionFlaw.NotInWriting.InWords(),
        Said(Text.Event_Reasons, facts.Reasons) ?? ExtensionFlaw.NoReasons.InWords(),
        Promise(facts.PromisedOn) ?? Text.Event_NoPromise);
}

internal sealed class ReadyScreen() : EventScreen<ReadyFacts>(new Telling(
    RequestAction.Ready, "pick-up", ActionGroup.Records, file => file.IsLook ? Text.RequestAction_Ready_Look : Text.RequestAction_Ready))
{
    protected override EventLine Line(ReadyFacts facts, OpenRequest file)
        => new(Text.Event_Ready, facts.IsAccepted is false ? Text.Event_ReadyOtherwise : null, Note(facts.Note));
}

internal sealed class NotReadyScreen() : EventScreen<NotReadyFacts>(new Telling(
    RequestAction.NotReady, "not-ready", ActionGroup.Records, file => file.IsLook ? Text.RequestAction_NotReady_Look : Text.RequestAction_NotReady))
{
    protected override EventLine Line(NotReadyFacts facts, OpenRequest file) => new(Text.Event_NotReady, Note(facts.Note));
}

internal sealed class ArrivalScreen() : EventScreen<ArrivalFacts>(new Telling(
    RequestAction.Arrive, "arrival", ActionGroup.Records, file => file.IsLook ? Text.RequestAction_Arrive_Look : Text.RequestAction_Arrive))
{
    protected override EventLine Line(ArrivalFacts facts, OpenRequest file)
        => new(file.IsLook ? Text.Event_Arrival_Look : Text.Event_Arrival, [.. Items(facts, file), Note(facts.Note)]);

    protected override CaseTopic? Topic(ArrivalFacts facts) => facts.Outcomes.Contains(ItemOutcome.Refused) ? CaseTopic.Refusals : null;

    private static IEnumerable<string> Items(ArrivalFacts facts, OpenRequest file)
        => file.Details.Items.Zip(
            facts.Outcomes,
            (item, outcome) => Sentences.Say(Text.Event_Item, ItemNames.Of(item), outcome.InWords(file.IsLook)));
}

internal sealed class ClosedScreen() : EventScreen<ClosedFacts>(
    new Telling(RequestAction.Close, "close", ActionGroup.End, _ => Text.RequestAction_Close),
    new Telling(RequestAction.Withdraw, "withdraw", ActionGroup.End, _ => Text.RequestAction_Withdraw))
{
    protected override EventLine Line(ClosedFacts facts, OpenRequest file) => facts.Outcome is ClosingOutcome.Withdrawn
        ? new(Text.Standing_Closed_Withdrawn, Note(facts.Note))
        : new(Text.Event_Closed, Sentences.Say(Text.Event_YouSaid, facts.Outcome.InWords(file.IsLook)), Note(facts.Note));
}

internal sealed class ReopenedScreen()
    : EventScreen<ReopenedFacts>(new Telling(RequestAction.Reopen, "reopen", ActionGroup.End, _ => Text.RequestAction_Reopen))
{
    protected override EventLine Line(ReopenedFacts facts, OpenRequest file) => new(Text.Event_Reopened, Note(facts.Note));
}
