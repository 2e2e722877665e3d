using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Reminders;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Reminders.ReminderKind;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Reminders;

public sealed class ReminderPlanTests
{
    private static readonly ExtensionFacts MoreTime = Extension;

    [Fact]
    public void A_letter_that_is_not_sent_is_remembered_after_three_days()
    {
        Assert.Equal([(NotSent, Made.AddDays(3))], Plan());
        Assert.Equal([(NotSent, DayZero.AddDays(3))], Plan(Sent, new ReturnedFacts(DayZero, null)));
    }

    [Theory]
    [InlineData(SendMethod.Mail, 7)]
    [InlineData(SendMethod.CertifiedMail, 7)]
    [InlineData(SendMethod.Fax, 2)]
    [InlineData(SendMethod.Portal, 2)]
    public void Scenario_2_Without_a_day_of_receipt_the_reminders_are_to_ask_for_it_and_to_ask_again(SendMethod method, int days)
        => Assert.Equal(
            [(ReceiptCheck, Made.AddDays(days)), (ReceiptCheckAgain, Made.AddDays(21))], Plan(Sent with { Method = method }));

    [Fact]
    public void Scenario_1_From_receipt_come_a_call_the_last_day_and_the_day_after()
        => Assert.Equal([(Nudge, DayZero.AddDays(21)), (Due, DayThirty), (Overdue, DayThirty.AddDays(1))], Plan(Sent, Received));

    [Fact]
    public void Scenario_12_More_time_moves_the_last_day_and_leaves_out_the_call()
        => Assert.Equal([(Due, MoreTime.PromisedOn!.Value), (Overdue, MoreTime.PromisedOn.Value.AddDays(1))], Plan(Sent, Received, MoreTime));

    [Fact]
    public void Scenario_54_Where_a_states_day_comes_first_the_federal_one_has_its_own_reminder()
        => Assert.Equal(
            [(Due, DayZero.AddDays(15)), (Overdue, DayZero.AddDays(16)), (FederalOverdue, DayThirty.AddDays(1))],
            Plan(new Log(state: "CA").After(Sent, Received), DayZero));

    [Theory]
    [InlineData(10, new[] { PromisePassed, Nudge, Due, Overdue })]
    [InlineData(19, new[] { PromisePassed, Due, Overdue })]
    [InlineData(25, new[] { PromisePassed, Due, Overdue })]
    [InlineData(28, new[] { Due, Overdue })]
    [InlineData(40, new[] { Due, Overdue, PromisePassed })]
    public void A_promise_takes_the_place_of_the_call_near_it_and_gives_way_to_the_last_day(int promisedOnDay, ReminderKind[] kinds)
        => Assert.Equal(kinds,
            Plan(Sent, Received, new CallFacts(DayZero.AddDays(1), null, null, DayZero.AddDays(promisedOnDay))).Select(reminder => reminder.Kind));

    [Fact]
    public void A_later_letter_is_looked_after_on_its_answer_day_until_the_office_answers()
    {
        var letter = Letter(DayThirty.AddDays(3), LetterKind.Overdue);

        Assert.Contains((LetterAnswer, letter.On.AddDays(10)), Plan(Sent, Received, letter));
        Assert.DoesNotContain(
            Plan(Sent, Received, letter, Came(DayThirty.AddDays(5), ItemOutcome.All, ItemOutcome.Waiting)),
            reminder => reminder.Kind is LetterAnswer);
    }

    [Fact]
    public void Scenario_78_A_review_is_remembered_every_month_and_has_no_deadline()
    {
        var refusal = new DenialFacts(DayZero, InWriting: true, DenialGround.LifeOrSafety, [true, true], [], null, null);
        var plan = Plan(Sent, Received, refusal, Letter(DayZero.AddDays(5), LetterKind.DenialReview));

        Assert.Contains((ReviewAgain, DayZero.AddDays(65)), plan);
        Assert.DoesNotContain(plan, reminder => reminder.Kind is LetterAnswer);
    }

    [Fact]
    public void Scenario_81_The_end_of_a_study_is_remembered_even_when_the_request_is_closed()
    {
        var study = new DenialFacts(DayZero, InWriting: true, DenialGround.Research, [true, true], [], new(2028, 1, 10), null);

        Assert.Equal(
            (StudyEnded, new DateOnly(2028, 1, 10)), Plan(Sent, Received, study, new ClosedFacts(DayZero, ClosingOutcome.Denied, null)).Last());
    }

    [Fact]
    public void Scenario_93_The_end_of_the_time_for_a_complaint_is_remembered_twice_until_one_is_sent()
    {
        var log = new Log().After(Sent, Received);

        Assert.DoesNotContain(Plan(log, DayThirty), reminder => reminder.Kind is ComplaintLastMonth);
        Assert.Equal([(ComplaintLastMonth, new(2027, 8, 2)), (ComplaintLastWeek, new(2027, 8, 25))], Plan(log, DayThirty.AddDays(1)).TakeLast(2));
        Assert.Equal(
            Overdue, Plan(log.After(new ComplaintFacts(DayThirty.AddDays(1), ComplaintStep.Filed, null, null)), DayThirty.AddDays(1)).Last().Kind);
    }

    [Fact]
    public void Scenario_25_While_records_wait_at_the_office_and_once_all_is_answered_nothing_is_due()
    {
        Assert.Empty(Plan(Sent, Received, new ReadyFacts(DayZero.AddDays(9), null) { IsAccepted = true }));
        Assert.Empty(Plan(Sent, Received, Came(DayZero.AddDays(9), ItemOutcome.All, ItemOutcome.All)));
        Assert.Empty(Plan(Sent, Received, new ClosedFacts(DayZero.AddDays(9), ClosingOutcome.Complete, null)));
    }

    [Fact]
    public void Scenario_25a_A_visit_for_nothing_brings_the_last_day_back()
        => Assert.Contains((Due, DayThirty),
            Plan(Sent, Received, new ReadyFacts(DayZero.AddDays(9), null) { IsAccepted = true }, new NotReadyFacts(DayZero.AddDays(12), null)));

    [Fact]
    public void Scenario_85_Without_a_clock_there_is_a_call_and_no_last_day()
        => Assert.Equal([(Nudge, DayZero.AddDays(21))], Plan(new Log(hasClock: false).After(Sent, Received), DayThirty.AddDays(90)));

    [Fact]
    public void A_date_put_right_moves_what_follows_from_it()
    {
        var log = new Log().After(Sent, Received);
        log.After(new CorrectedFacts(log.Told[^1].EventId, Received with { On = DayZero.AddDays(4) }));

        Assert.Equal([(Nudge, DayZero.AddDays(25)), (Due, DayThirty.AddDays(4)), (Overdue, DayThirty.AddDays(5))], Plan(log, DayZero.AddDays(5)));
    }

    private static LetterMadeFacts Letter(DateOnly on, LetterKind kind) => new(on, Guid.CreateVersion7(), kind);

    private static IEnumerable<(ReminderKind Kind, DateOnly On)> Plan(params EventFacts[] happened)
        => Plan(new Log().After(happened), DayZero.AddDays(12));

    private static IEnumerable<(ReminderKind Kind, DateOnly On)> Plan(Log log, DateOnly today)
        => ReminderPlan.Of(log.Request, log.Now(today)).Select(reminder => (reminder.Kind, reminder.On));
}
