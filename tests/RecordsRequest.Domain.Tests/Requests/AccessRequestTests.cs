using RecordsRequest.Domain.Advice;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class AccessRequestTests
{
    [Fact]
    public void Scenario_1_Receipt_starts_the_clock()
    {
        var log = new Log().After(Log.Sent, Log.Received);

        Assert.Equal((Stage.Received, new DateOnly(2027, 3, 5)), (log.Request.Stage, log.Request.DueOn));
        Assert.Equal((Log.Made, Log.DayZero, new DateOnly(2027, 4, 4)),
            (log.History.Sending!.On, log.History.Receipt!.On, log.History.Running.Federal.OuterLimitOn));
    }

    [Theory]
    [InlineData("SC")]
    [InlineData("MI")]
    [InlineData("HI")]
    [InlineData("MT")]
    [InlineData("FL")]
    public void Scenarios_22_51_52_53_The_federal_thirty_days_hold_whatever_a_state_allows_or_once_proposed(string state)
        => Assert.Equal(Log.DayThirty, new Log(state: state).After(Log.Sent, Log.Received).Request.DueOn);

    [Fact]
    public void Scenario_2_Without_receipt_no_clock_runs()
    {
        var request = new Log().After(Log.Sent).Request;

        Assert.Null(request.DueOn);
        Assert.Equal(StandingKind.AwaitingReceipt, request.StandingOn(new(2030, 1, 1)).Kind);
    }

    [Fact]
    public void Scenario_2_An_estimated_receipt_starts_the_clock_and_is_labelled()
    {
        var log = new Log().After(Log.Sent, Log.Received with { Basis = ReceiptBasis.Estimated });

        Assert.True(log.History.ReceiptIsEstimated);
        Assert.Equal(Log.DayThirty, log.Request.DueOn);
    }

    [Fact]
    public void Scenario_12_A_valid_extension_moves_the_last_day()
    {
        var log = new Log().After(Log.Sent, Log.Received, Log.Extension);

        Assert.Equal(
            (new DateOnly(2027, 3, 20), new DateOnly(2027, 3, 20), Stage.Received), (log.Request.DueOn, log.History.PromisedOn, log.Request.Stage));
    }

    [Fact]
    public void Scenario_18_An_invalid_extension_is_logged_and_moves_nothing()
    {
        var log = new Log().After(Log.Sent, Log.Received, Log.Extension with { PromisedOn = null });

        Assert.Equal(Log.DayThirty, log.Request.DueOn);
        Assert.Single(log.History.Extensions);
    }

    [Fact]
    public void Scenario_29_A_letter_that_came_back_was_never_received()
    {
        var log = new Log().After(Log.Sent, Log.Received, Log.Extension, new ReturnedFacts(new(2027, 3, 8), null));
        var history = log.History;

        Assert.Equal((Stage.Returned, null), (log.Request.Stage, log.Request.DueOn));
        Assert.Equal((null, null, null, null), (history.Sending, history.Receipt, history.Clocks, history.PromisedOn));
        Assert.Equal(5, log.History.Log.Length);
    }

    [Fact]
    public void Scenario_31_A_second_sending_has_a_clock_of_its_own()
    {
        var log = new Log().After(Log.Sent, Log.Received, Log.Extension, new ReturnedFacts(new(2027, 3, 8), null),
            Log.Sent with { On = new(2027, 3, 9) }, Log.Received with { On = new(2027, 3, 12) });

        Assert.Equal((new DateOnly(2027, 4, 11), null), (log.Request.DueOn, log.History.PromisedOn));
    }

    [Fact]
    public void A_receipt_that_is_put_right_moves_the_clock_and_judges_the_extension_anew()
    {
        var log = new Log().After(Log.Sent, Log.Received, Log.Extension, Log.Received with { On = new(2027, 2, 1) });

        Assert.Equal(new(2027, 3, 3), log.Request.DueOn);
        Assert.Equal(RecordsRequest.Domain.Deadlines.ExtensionVerdict.Invalid, log.History.Extensions.Single().Verdict);
    }

    [Fact]
    public void Scenario_25a_Records_that_were_not_ready_after_all_leave_the_clock_as_it_was()
    {
        var request = new Log().After(
            Log.Sent, Log.Received, new ReadyFacts(new(2027, 3, 1), null) { IsAccepted = true }, new NotReadyFacts(new(2027, 3, 7), null)).Request;

        Assert.Equal((Stage.Received, Log.DayThirty), (request.Stage, request.DueOn));
        Assert.Equal(StandingKind.Overdue, request.StandingOn(new(2027, 3, 7)).Kind);
    }

    [Fact]
    public void Scenario_27_Picking_up_only_a_part_lets_the_clock_run_on()
    {
        var log = new Log().After(
            Log.Sent, Log.Received, new ReadyFacts(new(2027, 3, 1), null) { IsAccepted = true }, Log.Came(new(2027, 3, 7), ItemOutcome.Part));

        Assert.Equal(StandingKind.Overdue, log.StandingOn(new(2027, 3, 7)));
    }

    [Fact]
    public void Closing_remembers_the_stage_before_it()
    {
        var log = new Log().After(Log.Sent, Log.Received, new ClosedFacts(new(2027, 2, 20), ClosingOutcome.AcceptedPart, null));

        Assert.Equal((Stage.Closed, Stage.Received), (log.Request.Stage, log.Request.ClosedFrom));
    }

    [Fact]
    public void Opening_again_returns_to_the_stage_before_closing()
    {
        var log = new Log().After(Log.Sent, Log.Received, new ClosedFacts(new(2027, 2, 20), ClosingOutcome.AcceptedPart, null));

        log.After(new ReopenedFacts(new(2027, 2, 21), null));

        Assert.Equal((Stage.Received, null, Log.DayThirty), (log.Request.Stage, log.Request.ClosedFrom, log.Request.DueOn));
    }

    [Fact]
    public void An_overdue_letter_changes_no_stage_and_no_date()
    {
        var letter = new LetterMadeFacts(Log.DayThirty.AddDays(1), Guid.CreateVersion7(), LetterKind.Overdue);
        var request = new Log().After(Log.Sent, Log.Received, letter).Request;

        Assert.Equal((Stage.Received, Log.DayThirty), (request.Stage, request.DueOn));
    }

    [Fact]
    public void What_the_table_does_not_allow_cannot_be_recorded()
    {
        var complaint = new ComplaintFacts(Log.DayThirty, ComplaintStep.Filed, null, null);

        Assert.Throws<InvalidOperationException>(() => new Log().After(Log.Received));
        Assert.Throws<InvalidOperationException>(() => new Log().After(new ReadyFacts(Log.DayZero, null)));
        Assert.Throws<InvalidOperationException>(() => new Log().After(new LetterMadeFacts(Log.Made, Guid.CreateVersion7(), LetterKind.Request)));
        Assert.Throws<InvalidOperationException>(() => new Log(hasClock: false).After(Log.Sent, complaint));
    }

    [Fact]
    public void Records_can_be_ready_before_the_day_of_receipt_is_known()
    {
        var log = new Log().After(Log.Sent, new ReadyFacts(Log.DayZero, null) { IsAccepted = true });

        Assert.Equal((Stage.ReadyForPickup, StandingKind.ReadyForPickup), (log.Request.Stage, log.StandingOn(Log.DayThirty)));
    }

    [Fact]
    public void Records_that_are_not_ready_after_all_wait_for_the_day_of_receipt_again()
    {
        var log = new Log().After(Log.Sent, new ReadyFacts(Log.DayZero, null) { IsAccepted = true });

        log.After(new NotReadyFacts(Log.DayZero, null));

        Assert.Equal((Stage.Sent, StandingKind.AwaitingReceipt), (log.Request.Stage, log.StandingOn(Log.DayThirty)));
    }

    [Fact]
    public void What_cannot_be_true_is_refused_like_what_is_not_possible()
    {
        var dispute = new FeeAnswerFacts(Log.DayZero, FeeAnswer.Dispute, null);
        var neverMade = new LetterSentFacts(Log.DayZero, Guid.CreateVersion7(), LetterKind.Nudge, SendMethod.Mail, null, null);

        Assert.Throws<InvalidOperationException>(() => new Log().After(Log.Sent, Log.Received with { On = Log.Made.AddDays(-1) }));
        Assert.Throws<InvalidOperationException>(() => new Log().After(Log.Sent, Log.Received, dispute));
        Assert.Throws<InvalidOperationException>(() => new Log().After(Log.Sent, Log.Received, neverMade));
    }

    [Fact]
    public void A_letter_that_does_not_fit_is_refused_like_what_is_not_possible()
    {
        var overdue = new LetterMadeFacts(Log.DayThirty, Guid.CreateVersion7(), LetterKind.Overdue);

        Assert.Throws<InvalidOperationException>(() => new Log().After(Log.Sent, Log.Received, overdue));
        Assert.NotNull(new Log().After(Log.Sent, Log.Received, overdue with { On = Log.DayThirty.AddDays(1) }));
    }

    [Fact]
    public void A_line_of_ours_holds_nothing_that_a_person_tells()
        => Assert.Throws<InvalidOperationException>(() => new Log().Request.OurLine(Log.Sent, new(Guid.CreateVersion7(), new([]), "", default)));

    [Fact]
    public void A_request_without_a_clock_never_has_a_last_day()
    {
        var log = new Log(hasClock: false).After(Log.Sent, Log.Received, Log.Extension);

        Assert.Equal((null, null), (log.Request.DueOn, log.History.Deadline));
        Assert.Equal(StandingKind.NoClock, log.StandingOn(new(2030, 1, 1)));
    }

    [Fact]
    public void Each_recorded_event_carries_what_the_caller_brought()
    {
        var log = new Log();
        var entry = new NewEvent(Guid.CreateVersion7(), new([1]), "key", new(2027, 1, 31, 12, 0, 0, TimeSpan.Zero));
        var happened = log.Request.Record(Log.Sent, log.Now(Log.Made), entry);

        Assert.Equal((entry.Id, log.Request.Id, "key", entry.At), (happened.Id, happened.RequestId, happened.FormKey, happened.At));
        Assert.Same(entry.Facts, happened.Facts);
    }
}
