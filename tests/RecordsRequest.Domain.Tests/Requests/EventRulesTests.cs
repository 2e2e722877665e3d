using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Domain.Requests.EventFaultReason;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class EventRulesTests
{
    private static readonly DateOnly Today = new(2027, 3, 8);

    [Fact]
    public void What_could_be_true_has_no_fault()
    {
        Assert.Empty(new Log().FaultsOf(Sent, Today));
        Assert.Empty(new Log().After(Sent).FaultsOf(Received, Today));
        Assert.Empty(new Log().After(Sent, Received).FaultsOf(Extension, Today));
        Assert.Empty(new Log().After(Sent, Received).FaultsOf(Came(Today, ItemOutcome.Part), Today));
    }

    [Fact]
    public void Nothing_happened_tomorrow()
        => Assert.Equal([new(EventField.On, InTheFuture, Today)], new Log().FaultsOf(Sent with { On = Today.AddDays(1) }, Today));

    [Fact]
    public void A_letter_is_not_sent_before_it_is_made()
        => Assert.Equal([new(EventField.On, BeforeLetter, Made)], new Log().FaultsOf(Sent with { On = Made.AddDays(-1) }, Today));

    [Fact]
    public void A_letter_that_came_back_is_not_sent_again_before_it_came()
        => Assert.Equal(
            [new(EventField.On, BeforeReturn, DayZero)],
            new Log().After(Sent, new ReturnedFacts(DayZero, null)).FaultsOf(Sent, Today));

    [Fact]
    public void Receipt_is_not_before_sending()
        => Assert.Equal([new(EventField.On, BeforeSending, Made)], new Log().After(Sent).FaultsOf(Received with { On = Made.AddDays(-1) }, Today));

    [Fact]
    public void A_receipt_is_not_put_right_to_a_day_after_the_office_answered()
        => Assert.Equal(
            [new(EventField.On, AfterAnswer, new DateOnly(2027, 3, 4))],
            new Log().After(Sent, Received with { Basis = ReceiptBasis.Estimated }, Extension)
                .FaultsOf(Received with { On = new(2027, 3, 5) }, Today));

    [Fact]
    public void An_extension_is_not_dated_before_receipt()
        => Assert.Equal(
            [new(EventField.DatedOn, BeforeReceipt, DayZero)],
            new Log().After(Sent, Received).FaultsOf(Extension with { DatedOn = DayZero.AddDays(-1) }, Today));

    [Fact]
    public void A_letter_does_not_come_before_its_date_and_promises_no_day_before_it()
        => Assert.Equal(
            [new(EventField.ArrivedOn, BeforeItsDate, Extension.DatedOn), new(EventField.PromisedOn, BeforeItsDate, Extension.DatedOn)],
            new Log().After(Sent, Received)
                .FaultsOf(Extension with { ArrivedOn = Extension.DatedOn.AddDays(-1), PromisedOn = Extension.DatedOn.AddDays(-1) }, Today));

    [Fact]
    public void Records_do_not_come_before_the_letter_was_sent()
        => Assert.Equal(
            [new(EventField.On, BeforeSending, Made)],
            new Log().After(Sent).FaultsOf(Came(Made.AddDays(-1), ItemOutcome.All), Today));

    [Fact]
    public void An_arrival_brings_something()
        => Assert.Equal(
            [new(EventField.Outcomes, NothingCame)],
            new Log().After(Sent).FaultsOf(Came(Today, ItemOutcome.Waiting, ItemOutcome.Waiting), Today));

    [Fact]
    public void Records_are_not_found_missing_before_they_were_called_ready()
        => Assert.Equal(
            [new(EventField.On, BeforeReady, DayThirty)],
            new Log().After(Sent, Received, new ReadyFacts(DayThirty, null) { IsAccepted = true }).FaultsOf(new NotReadyFacts(DayZero, null), Today));

    [Fact]
    public void Scenario_100_An_overdue_letter_waits_for_the_day_after_the_last_day()
    {
        var log = new Log().After(Sent, Received);

        Assert.DoesNotContain(LetterKind.Overdue, FollowUps.Offered(log.Now(DayThirty)));
        Assert.Contains(LetterKind.Overdue, FollowUps.Offered(log.Now(DayThirty.AddDays(1))));
        Assert.DoesNotContain(LetterKind.Overdue, FollowUps.Offered(new Log().After(Sent).Now(Today)));
    }

    [Fact]
    public void Scenario_85_A_place_hipaa_may_not_reach_gets_no_overdue_letter()
        => Assert.DoesNotContain(LetterKind.Overdue, FollowUps.Offered(new Log(hasClock: false).After(Sent, Received).Now(Today)));

    [Fact]
    public void A_day_put_right_must_fit_with_what_came_before_and_after_it()
    {
        var log = new Log().After(Sent, Received, Extension);
        var sending = log.Told[0].EventId;

        Assert.Empty(log.FaultsOf(new CorrectedFacts(sending, Sent with { On = DayZero }), Today));
        Assert.Equal([new(EventField.On, BeforeLetter, Made)], log.FaultsOf(new CorrectedFacts(sending, Sent with { On = Made.AddDays(-1) }), Today));
        Assert.Equal(
            [new(EventField.On, ClashesWithOther, DayZero)], log.FaultsOf(new CorrectedFacts(sending, Sent with { On = DayZero.AddDays(1) }), Today));
    }

    [Fact]
    public void A_promise_is_not_older_than_its_call()
        => Assert.Equal(
            [new(EventField.PromisedOn, BeforeCall, DayZero)], new Log().After(Sent).FaultsOf(new CallFacts(DayZero, null, null, Made), Today));

    [Fact]
    public void A_cost_is_answered_after_it_was_named()
        => Assert.Equal(
            [new(EventField.On, BeforeFeeNotice, DayThirty)],
            new Log().After(Sent, Received, new FeeNoticeFacts(DayThirty, [new(FeeKind.Postage, 4)], null))
                .FaultsOf(new FeeAnswerFacts(DayZero, FeeAnswer.Accept, null), Today));

    [Fact]
    public void A_refusal_refuses_something()
        => Assert.Equal(
            [new(EventField.Outcomes, NothingRefused)],
            new Log().After(Sent).FaultsOf(new DenialFacts(Today, true, DenialGround.NoneGiven, [false], [], null, null), Today));

    [Fact]
    public void A_promise_more_than_a_year_ahead_has_a_mistyped_year()
    {
        var last = DayZero.AddDays(EventRules.MostPromisedDays);

        Assert.Empty(new Log().After(Sent).FaultsOf(new CallFacts(DayZero, null, null, last), Today));
        Assert.Equal([new(EventField.PromisedOn, TooFarAhead, last)],
            new Log().After(Sent).FaultsOf(new CallFacts(DayZero, null, null, last.AddDays(1)), Today));
        Assert.Equal(
            TooFarAhead, Assert.Single(new Log().After(Sent, Received).FaultsOf(Extension with { PromisedOn = new(2199, 12, 31) }, Today)).Reason);
    }

    [Fact]
    public void Nobody_complains_before_the_letter_was_sent()
        => Assert.Equal([new(EventField.On, BeforeSending, Sent.On)],
            new Log().After(Sent, Received).FaultsOf(new ComplaintFacts(Sent.On.AddDays(-1), ComplaintStep.Filed, null, null), Today));
}
