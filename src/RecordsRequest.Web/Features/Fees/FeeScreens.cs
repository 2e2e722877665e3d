using RecordsRequest.Domain.Fees;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Fees;

internal sealed class FeeNoticeScreen()
    : EventScreen<FeeNoticeFacts>(new Telling(RequestAction.TellFee, "fee", ActionGroup.Cost, _ => Text.RequestAction_TellFee))
{
    public override string? SumOf(OpenRequest file) => file.History.Log.OfType<FeeNoticeFacts>().LastOrDefault() is { } newest
        ? Sentences.Say(Text.Fees_Total, Sentences.PlainDay(newest.On), Sentences.Dollars(newest.Total))
        : null;

    protected override EventLine Line(FeeNoticeFacts facts, OpenRequest file)
        => new(Sentences.Say(Text.Event_FeeNotice, Sentences.Dollars(facts.Total)), [.. facts.Lines.Select(Line), Kept(facts), Note(facts.Note)]);

    protected override CaseTopic? Topic(FeeNoticeFacts facts) => CaseTopic.Fees;

    private static string? Kept(FeeNoticeFacts facts)
        => facts.Kept is Keeping.NotKnown ? null : Sentences.Say(Text.Event_FeeKept, facts.Kept.InWords());

    private static string Line(FeeLine line) => Sentences.Say(Text.Event_FeeLine, FeeLineNames.Of(line), Sentences.Dollars(line.Dollars));
}

internal sealed class FeeAnswerScreen() : EventScreen<FeeAnswerFacts>(
    new Telling(RequestAction.AnswerFee, "fee/answer", ActionGroup.Cost, _ => Text.RequestAction_AnswerFee))
{
    protected override EventLine Line(FeeAnswerFacts facts, OpenRequest file)
        => new(Sentences.Say(Text.Event_FeeAnswer, facts.Answer.InWords()), Note(facts.Note));

    protected override CaseTopic? Topic(FeeAnswerFacts facts) => CaseTopic.Fees;
}

internal sealed class FeeNext : INextScreens
{
    public IEnumerable<NextScreen> Screens =>
    [
        new(NextStep.AnswerFee, request => RequestUrls.Of(request, RequestAction.AnswerFee),
            file => file.History.OpenFee is { } fee ? Sentences.Say(Text.WhyNext_AnswerFee, Sentences.Dollars(fee.Total)) : null),
    ];
}
