using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Complaints;

public sealed class ComplaintWindowTests
{
    private static readonly DateOnly Later = DayThirty.AddDays(40);
    private static readonly FeeNoticeFacts Fee = new(DayZero.AddDays(5), [new(FeeKind.FlatFee, 85)], null);
    private static readonly DenialFacts Refusal = new(DayZero.AddDays(10), InWriting: false, DenialGround.NoneGiven, [true, false], [], null, null);

    [Fact]
    public void Scenario_93_A_missed_last_day_can_be_complained_about_for_180_days_from_it()
    {
        Assert.Empty(WindowsOn(DayThirty, Sent, Received));

        var window = Assert.Single(WindowsOn(DayThirty.AddDays(1), Sent, Received));
        Assert.Equal((ComplaintMatter.Lateness, new DateOnly(2027, 9, 1)), (window.Matter, window.LastDay));
    }

    [Fact]
    public void Scenario_12_After_a_proper_notice_of_more_time_the_promised_day_counts()
        => Assert.Equal(Extension.PromisedOn, Assert.Single(WindowsOn(Later, Sent, Received, Extension)).From);

    [Fact]
    public void Where_day_30_can_be_argued_for_the_earlier_day_counts()
        => Assert.Equal(DayThirty, Assert.Single(WindowsOn(Later, Sent, Received, Extension with { ArrivedOn = DayThirty.AddDays(1) })).From);

    [Fact]
    public void A_cost_and_a_refusal_count_from_the_first_day_they_came()
    {
        var windows = WindowsOn(DayZero.AddDays(12), Sent, Received, Fee, Refusal, Fee with { On = DayZero.AddDays(12) }, new FeeAnswerFacts(DayZero.AddDays(12), FeeAnswer.Dispute, null));

        Assert.Equal([(ComplaintMatter.Fee, Fee.On), (ComplaintMatter.Denial, Refusal.On)], windows.Select(window => (window.Matter, window.From)));
    }

    [Theory]
    [InlineData(FeeAnswer.Accept, 0)]
    [InlineData(FeeAnswer.UsePortal, 0)]
    [InlineData(FeeAnswer.AskBasis, 1)]
    [InlineData(FeeAnswer.Dispute, 1)]
    public void A_cost_the_person_has_nothing_against_is_nothing_to_complain_about(FeeAnswer answer, int windows)
    {
        Assert.Empty(WindowsOn(Fee.On, Sent, Received, Fee));
        Assert.Equal(windows, WindowsOn(Fee.On, Sent, Received, Fee, new FeeAnswerFacts(Fee.On, answer, null)).Count);
    }

    [Fact]
    public void Scenario_25_What_was_ready_answered_or_closed_in_time_is_never_late()
    {
        Assert.Empty(WindowsOn(Later, Sent, Received, new ReadyFacts(DayThirty, null)));
        Assert.Empty(WindowsOn(Later, Sent, Received, Came(DayThirty, ItemOutcome.All, ItemOutcome.NoneExist)));
        Assert.Empty(WindowsOn(Later, Sent, Received, new ClosedFacts(DayThirty, ClosingOutcome.Withdrawn, null)));
    }

    [Fact]
    public void Scenario_25a_What_was_not_ready_after_all_or_answered_late_is_late()
    {
        Assert.Single(WindowsOn(Later, Sent, Received, new ReadyFacts(DayThirty, null), new NotReadyFacts(DayThirty, null)));
        Assert.Single(WindowsOn(Later, Sent, Received, Came(DayThirty.AddDays(1), ItemOutcome.All, ItemOutcome.All), new ClosedFacts(Later, ClosingOutcome.Complete, null)));
    }

    [Fact]
    public void Scenario_85_Where_HIPAA_may_not_reach_there_is_no_window()
        => Assert.Empty(WindowsOn(new Log(hasClock: false).After(Sent, Received, Fee, Refusal), Later));

    private static IReadOnlyList<ComplaintWindow> WindowsOn(DateOnly today, params EventFacts[] happened) => WindowsOn(new Log().After(happened), today);

    private static IReadOnlyList<ComplaintWindow> WindowsOn(Log log, DateOnly today) => ComplaintWindow.Of(log.Request, log.Now(today));
}
