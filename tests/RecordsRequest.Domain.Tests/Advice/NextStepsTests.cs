using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Advice;

public sealed class NextStepsTests
{
    private static readonly DateOnly LetterDay = DayThirty.AddDays(2);
    private static readonly LetterMadeFacts OverdueLetter = new(LetterDay, Guid.CreateVersion7(), LetterKind.Overdue);
    private static readonly LetterSentFacts OverdueSent = SentOf(OverdueLetter);
    private static readonly FeeNoticeFacts Fee = new(DayZero.AddDays(5), [new(FeeKind.FlatFee, 40)], null);
    private static readonly DenialFacts Refusal = new(DayZero.AddDays(10), InWriting: true, DenialGround.MightUpset, [false, true], [], null, null);

    [Theory]
    [InlineData(0, NextStep.SendLetter, NextStep.Call)]
    [InlineData(10, NextStep.SendLetter, NextStep.Call)]
    [InlineData(11, NextStep.PrepareComplaint, NextStep.PrepareComplaint)]
    public void Scenario_93_A_late_answer_is_written_about_then_called_about_and_then_complained_about(
        int daysAfterLetter, NextStep unsent, NextStep sent)
    {
        Assert.Equal(NextStep.MakeOverdueLetter, After(Sent, Received).NextOn(LetterDay));
        Assert.Equal(unsent, After(Sent, Received, OverdueLetter).NextOn(LetterDay.AddDays(daysAfterLetter)));
        Assert.Equal(sent, After(Sent, Received, OverdueLetter, OverdueSent).NextOn(LetterDay.AddDays(daysAfterLetter)));
    }

    [Fact]
    public void A_letter_that_waits_for_its_answer_is_not_offered_again_under_another_name()
    {
        var part = Came(DayZero.AddDays(20), ItemOutcome.All, ItemOutcome.Waiting);
        var now = After(Sent, Received, part, OverdueLetter, OverdueSent).Now(LetterDay.AddDays(1));

        Assert.DoesNotContain(FollowUps.Offered(now), letter => letter is LetterKind.Overdue or LetterKind.MissingItems);
        Assert.Contains(LetterKind.Overdue, FollowUps.Offered(now with { Today = LetterDay.AddDays(Situation.AnswerDays + 1) }));
    }

    [Fact]
    public void After_the_answer_to_a_letter_is_due_comes_a_call_and_after_the_call_nothing_that_day()
    {
        var letter = new LetterMadeFacts(DayZero.AddDays(5), Guid.CreateVersion7(), LetterKind.FeeDispute);
        var log = After(Sent, Received, Fee, new FeeAnswerFacts(Fee.On, FeeAnswer.Dispute, null), letter, SentOf(letter));
        var due = letter.On.AddDays(Situation.AnswerDays);

        var before = (log.NextOn(due.AddDays(-1)), log.NextOn(due));
        log.After(new CallFacts(due, null, null, null));

        Assert.Equal((NextStep.SaveDate, NextStep.Call), before);
        Assert.Equal(NextStep.SaveDate, log.NextOn(due));
    }

    [Fact]
    public void Once_a_complaint_is_sent_the_next_step_is_to_call()
    {
        var filed = new ComplaintFacts(LetterDay.AddDays(20), ComplaintStep.Filed, null, null);

        Assert.Equal(NextStep.Call, After(Sent, Received, OverdueLetter, OverdueSent, filed).NextOn(LetterDay.AddDays(21)));
    }

    [Fact]
    public void A_letter_about_a_states_time_leads_to_no_complaint_and_the_federal_one_gets_its_own()
    {
        var log = new Log(state: "CA").After(Sent, Received, new LetterMadeFacts(DayZero.AddDays(16), Guid.CreateVersion7(), LetterKind.Overdue));

        Assert.Equal(NextStep.Call, log.NextOn(DayZero.AddDays(30)));
        Assert.Equal(NextStep.MakeOverdueLetter, log.NextOn(DayZero.AddDays(31)));
    }

    [Fact]
    public void Review_15_16_once_the_time_of_a_place_has_passed_a_letter_comes_next()
    {
        var log = new Log(place: PlaceKind.HomeHealthAgency).After(Sent, Received);

        Assert.Equal(NextStep.MakeOverdueLetter, log.NextOn(DayZero.AddDays(7)));
    }

    [Fact]
    public void Review_15_16_a_letter_about_the_time_of_a_place_leads_to_no_complaint_until_HIPAAs_has_passed()
    {
        var log = new Log(place: PlaceKind.HomeHealthAgency).After(Sent, Received);

        log.After(new LetterMadeFacts(DayZero.AddDays(7), Guid.CreateVersion7(), LetterKind.Overdue));

        Assert.Equal((NextStep.Call, NextStep.MakeOverdueLetter), (log.NextOn(DayZero.AddDays(30)), log.NextOn(DayZero.AddDays(31))));
    }

    [Fact]
    public void Scenario_43_A_cost_that_was_named_is_answered_before_all_else_but_the_letter_that_says_it_is_late()
    {
        Assert.Equal(NextStep.AnswerFee, After(Sent, Received, Fee).NextOn(DayThirty));
        Assert.Equal(NextStep.MakeOverdueLetter, After(Sent, Received, Fee).NextOn(DayThirty.AddDays(1)));
        Assert.Equal(NextStep.SaveDate, After(Sent, Received, Fee, new FeeAnswerFacts(Fee.On, FeeAnswer.Accept, null)).NextOn(Fee.On));
    }

    [Fact]
    public void A_refusal_is_looked_into_until_something_was_done_about_it()
    {
        var letter = new LetterMadeFacts(Refusal.On, Guid.CreateVersion7(), LetterKind.DenialGround);

        Assert.Equal(NextStep.SeeRefusal, After(Sent, Received, Refusal).NextOn(Refusal.On));
        Assert.Equal(NextStep.SeeRefusal, After(Sent, Received, Came(Refusal.On, ItemOutcome.All, ItemOutcome.Refused)).NextOn(Refusal.On));
        Assert.Equal(NextStep.SendLetter, After(Sent, Received, Refusal, letter).NextOn(Refusal.On));
        Assert.Equal(NextStep.SaveDate, After(Sent, Received, Refusal, letter, SentOf(letter)).NextOn(Refusal.On));
        Assert.Equal(NextStep.Close, After(Sent, Received, Refusal, Came(Refusal.On, ItemOutcome.All, ItemOutcome.All)).NextOn(Refusal.On));
    }

    [Fact]
    public void A_promise_that_was_not_kept_is_a_reason_to_call()
    {
        var log = After(Sent, Received, new CallFacts(DayZero, null, null, DayZero.AddDays(10)));

        Assert.Equal((NextStep.SaveDate, NextStep.Call), (log.NextOn(DayZero.AddDays(10)), log.NextOn(DayZero.AddDays(11))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_over_unsent_sent_back_or_ready_has_one_next_step_whatever_was_said(bool hasClock)
    {
        var promise = new CallFacts(Made, null, null, Made);

        Assert.Equal(NextStep.RecordSending, new Log(hasClock).After(promise).NextOn(DayThirty));
        Assert.Equal(NextStep.SendAgain, new Log(hasClock).After(Sent, Fee, new ReturnedFacts(DayThirty, null)).NextOn(DayThirty));
        Assert.Equal(
            NextStep.RecordPickup,
            new Log(hasClock).After(Sent, Received, Fee, new ReadyFacts(DayThirty, null) { IsAccepted = true }).NextOn(DayThirty));
        Assert.Equal(
            NextStep.LookBack,
            new Log(hasClock).After(Sent, Received, Fee, new ClosedFacts(DayThirty, ClosingOutcome.Denied, null)).NextOn(DayThirty));
    }

    private static LetterSentFacts SentOf(LetterMadeFacts letter) => new(letter.On, letter.LetterId, letter.Letter, SendMethod.Mail, null, null);

    private static Log After(params EventFacts[] happened) => new Log().After(happened);
}
