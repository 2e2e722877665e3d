using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Letters;

internal sealed class LetterMadeScreen() : EventScreen<LetterMadeFacts>(new Telling(RequestAction.WriteLetter, "write"))
{
    public override string? Ours => Requests.Text.Event_WeMade;

    protected override EventLine Line(LetterMadeFacts facts, OpenRequest file)
        => new(facts.Letter is LetterKind.Request ? Text.Event_LetterMade : Sentences.Say(Text.Event_FollowUpMade, facts.Letter.InWords()));
}

internal sealed class LetterSentScreen() : EventScreen<LetterSentFacts>(new Telling(RequestAction.SendLetter, "letters"))
{
    protected override EventLine Line(LetterSentFacts facts, OpenRequest file)
        => new(Sentences.Say(Text.Event_FollowUpSent, facts.Letter.InWords()), Proof(facts.Method, facts.TrackingNumber, facts.Proof));

    protected override CaseTopic? Topic(LetterSentFacts facts) => CaseTopic.Proofs;
}

internal sealed class LetterNext : INextScreens
{
    public IEnumerable<NextScreen> Screens =>
    [
        new(NextStep.MakeOverdueLetter, request => RequestUrls.Of(request, LetterKind.Overdue)),
        new(NextStep.SendLetter, RequestUrls.LetterToSendOf,
            file => file.History.UnsentOn(file.Today) is { } letter ? Sentences.Say(Text.WhyNext_SendLetter, letter.On) : null),
        new(NextStep.AskForMissing, request => RequestUrls.Of(request, LetterKind.MissingItems), _ => Text.WhyNext_AskForMissing),
    ];
}
