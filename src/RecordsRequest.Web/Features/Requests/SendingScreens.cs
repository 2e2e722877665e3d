using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Requests;

internal sealed class SentScreen() : EventScreen<SentFacts>(new Telling(RequestAction.Send, "send", ActionGroup.Letter, _ => Text.RequestAction_Send))
{
    protected override EventLine Line(SentFacts facts, OpenRequest file)
        => new(Text.Event_Sent, Proof(facts.Method, facts.TrackingNumber, facts.Proof));

    protected override CaseTopic? Topic(SentFacts facts) => CaseTopic.Proofs;
}

internal sealed class ReceivedScreen() : EventScreen<ReceivedFacts>(new Telling(RequestAction.Receive, "receipt", ActionGroup.Letter, Name))
{
    protected override EventLine Line(ReceivedFacts facts, OpenRequest file) => facts.Basis is ReceiptBasis.Estimated
        ? new(Text.Event_Received_Estimated, Note(facts.Note))
        : new(Text.Event_Received, Sentences.Say(Text.Event_YouSaid, facts.Basis.InWords()), Note(facts.Note));

    protected override CaseTopic? Topic(ReceivedFacts facts) => CaseTopic.Proofs;

    private static string Name(OpenRequest file)
        => file.Request.Stage is Stage.Received ? Text.RequestAction_Receive_Again : Text.RequestAction_Receive;
}

internal sealed class ReturnedScreen()
    : EventScreen<ReturnedFacts>(new Telling(RequestAction.Return, "returned", ActionGroup.Letter, _ => Text.RequestAction_Return))
{
    protected override EventLine Line(ReturnedFacts facts, OpenRequest file) => new(Text.Standing_Returned, Note(facts.Note));
}

internal sealed class OfficeAddressScreen() : EventScreen<OfficeAddressFacts>(
    new Telling(RequestAction.ChangeAddress, "new-address", ActionGroup.Letter, _ => Text.RequestAction_ChangeAddress))
{
    protected override EventLine Line(OfficeAddressFacts facts, OpenRequest file)
        => new(Text.Event_OfficeAddress, Sentences.Say(Text.Event_Address, string.Join(", ", Lines(facts))));

    private static IEnumerable<string> Lines(OfficeAddressFacts facts) =>
    [
        facts.Department,
        .. facts.Address?.Lines ?? [],
        .. new[] { facts.Fax?.Display, facts.Email?.Value }.OfType<string>(),
    ];
}
