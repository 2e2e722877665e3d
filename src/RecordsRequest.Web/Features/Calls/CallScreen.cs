using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Calls;

internal sealed class CallScreen() : EventScreen<CallFacts>(new Telling(RequestAction.Call, "call", ActionGroup.Me, _ => Text.RequestAction_Call))
{
    public override IReadOnlyList<EventDate> Dates { get; } =
    [
        EventDate.On,
        EventDate.OfPromise<CallFacts>(call => call.PromisedOn, (call, day) => call with { PromisedOn = day }),
    ];

    protected override EventLine Line(CallFacts facts, OpenRequest file)
        => new(Text.Event_Call, Said(Text.Event_SpokeTo, facts.SpokeTo), Said(Text.Event_Said, facts.Said), Promise(facts.PromisedOn));

    protected override CaseTopic? Topic(CallFacts facts) => CaseTopic.Calls;
}

internal sealed class CallNext : INextScreens
{
    public IEnumerable<NextScreen> Screens =>
    [
        new(NextStep.Call, request => RequestUrls.Of(request, RequestAction.Call), Why),
    ];

    private static string? Why(OpenRequest file) => (file.OverdueLetter, file.History.WaitingLetter) switch
    {
        ({ } letter, _) => Sentences.Say(Text.WhyNext_Call, letter.LookAfterOn),
        (null, { Letter: LetterKind.DenialReview } review) => Sentences.Say(Text.WhyNext_Call_Review, review.On),
        (null, { } letter) when FollowUps.AskForAnswer(letter.Letter) => Sentences.Say(Text.WhyNext_Call_Letter, letter.LookAfterOn),
        _ => null,
    };
}
