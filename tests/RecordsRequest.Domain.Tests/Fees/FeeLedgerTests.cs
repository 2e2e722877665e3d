using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Tests.Requests;

namespace RecordsRequest.Domain.Tests.Fees;

public sealed class FeeLedgerTests
{
    private static readonly FeeNoticeFacts First = new(Log.DayZero, [new(FeeKind.CopyingLabor, 40)], null);
    private static readonly FeeNoticeFacts Second = new(Log.DayZero.AddDays(9), [new(FeeKind.CopyingLabor, 12)], null);

    [Fact]
    public void Each_notice_keeps_the_answers_until_the_next()
    {
        var ledger = FeeLedger.Of(new Log().After(
            Log.Sent, First, Answer(FeeAnswer.AskBasis), Answer(FeeAnswer.Dispute), Log.Received, Second, Answer(FeeAnswer.Accept)).History);

        Assert.Equal([First, Second], ledger.Select(entry => entry.Notice));
        Assert.Equal([FeeAnswer.Dispute, FeeAnswer.Accept], ledger.Select(entry => entry.Answer!.Value));
        Assert.Equal([true, false], ledger.Select(entry => entry.IsOpen));
    }

    [Fact]
    public void A_notice_nobody_answered_is_open() => Assert.True(Assert.Single(FeeLedger.Of(new Log().After(Log.Sent, First).History)).IsOpen);

    [Theory]
    [InlineData(FeeAnswer.Narrow)]
    [InlineData(FeeAnswer.UsePortal)]
    [InlineData(FeeAnswer.LookInstead)]
    public void A_cheaper_way_settles_it(FeeAnswer answer)
        => Assert.False(FeeLedger.Of(new Log().After(Log.Sent, First, Answer(answer)).History)[0].IsOpen);

    private static FeeAnswerFacts Answer(FeeAnswer answer) => new(Log.DayZero.AddDays(10), answer, null);
}
