using System.Text.Json;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class RequestHistoryTests
{
    [Fact]
    public void The_newest_word_on_each_item_counts()
    {
        var history = new Log()
            .After(Sent, Came(DayZero, ItemOutcome.Part, ItemOutcome.Waiting), Came(DayThirty, ItemOutcome.All, ItemOutcome.Refused)).History;

        Assert.Equal([ItemOutcome.All, ItemOutcome.Refused], history.Outcomes);
        Assert.Equal(DayThirty, history.AnsweredOn);
    }

    [Fact]
    public void Scenario_24_Part_sent_and_the_rest_refused_in_time_is_a_full_answer_in_time()
        => Assert.Equal(0, new Log().After(Sent, Received, Came(DayZero.AddDays(25), ItemOutcome.All, ItemOutcome.Refused)).History.DaysLate);

    [Fact]
    public void Scenario_92_An_answer_after_an_overdue_letter_stays_late_in_the_history()
    {
        var letter = new LetterMadeFacts(DayThirty.AddDays(1), Guid.CreateVersion7(), LetterKind.Overdue);
        var log = new Log().After(Sent, Received, letter, Came(DayZero.AddDays(35), ItemOutcome.All));

        Assert.Equal((5, StandingKind.Answered), (log.History.DaysLate, log.StandingOn(DayZero.AddDays(36))));
    }

    [Fact]
    public void Scenario_50_While_an_item_is_missing_there_is_no_full_answer()
        => Assert.Null(new Log().After(Sent, Received, Came(DayZero.AddDays(5), ItemOutcome.All, ItemOutcome.Waiting)).History.AnsweredOn);

    [Fact]
    public void Every_kind_of_facts_is_told_by_its_action_and_stores_no_more_than_itself()
    {
        EventFacts[] all =
        [
            new LetterMadeFacts(Made, Guid.Empty, LetterKind.Request), Sent, Received, Extension, new ReturnedFacts(Made, null),
            new OfficeAddressFacts(Made, "Records", null, null, null), new ReadyFacts(Made, null) { IsAccepted = true },
            new NotReadyFacts(Made, null), Came(Made, ItemOutcome.All),
            new ObstacleFacts(Made, Obstacle.TellWhy, null), new CallFacts(Made, null, null, null),
            new FeeNoticeFacts(Made, [new(FeeKind.Postage, 1)], null),
            new FeeAnswerFacts(Made, FeeAnswer.Accept, null), new DenialFacts(Made, true, DenialGround.NoneGiven, [true], [], null, null),
            new LetterSentFacts(Made, Guid.Empty, LetterKind.Overdue, SendMethod.Fax, null, null),
            new ComplaintFacts(Made, ComplaintStep.Filed, null, null),
            new CorrectedFacts(Guid.Empty, Sent), new ClosedFacts(Made, ClosingOutcome.Complete, null), new ReopenedFacts(Made, null),
            new ReckonedFacts(Made, 1, null, null),
        ];

        Assert.Equivalent(
            typeof(EventFacts).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(EventFacts)) && !type.IsAbstract),
            all.Select(facts => facts.GetType()),
            strict: true);
        Assert.Equal(
            Enum.GetValues<RequestAction>().Except([RequestAction.Withdraw, RequestAction.WriteLetter]).Order(),
            all.Select(facts => facts.Action).OfType<RequestAction>().Order());
        Assert.Equal([.. all.Select(facts => facts == Received ? DayZero : facts == Extension ? Extension.ArrivedOn : Made)],
            all.Select(facts => facts.HappenedOn));
        var stored = new JsonSerializerOptions { IgnoreReadOnlyProperties = true };
        Assert.All(all, facts => Assert.DoesNotContain(
            "\"HappenedOn\"", JsonSerializer.Serialize(facts, facts.GetType(), stored), StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_told_wrong_stays_told_and_counts_no_more()
    {
        var log = new Log().After(Sent, Received);
        var receipt = log.Told[^1];
        log.After(new CorrectedFacts(receipt.EventId, Received with { On = DayZero.AddDays(2) }),
            new CorrectedFacts(receipt.EventId, Received with { On = DayZero.AddDays(1) }));

        Assert.Equal((DayZero.AddDays(1), DayThirty.AddDays(1)), (log.History.Receipt!.On, log.Request.DueOn));
        Assert.Equal(3, log.History.Log.Length);
        Assert.Equal(Stage.Received, log.Request.Stage);
    }

    [Fact]
    public void A_written_refusal_answers_for_what_it_refuses_and_a_spoken_one_for_nothing()
    {
        var refusal = new DenialFacts(DayThirty, InWriting: true, DenialGround.NoneGiven, [false, true], [], null, null);

        Assert.Equal([ItemOutcome.Waiting, ItemOutcome.Refused], new Log().After(Sent, Received, refusal).History.Outcomes);
        Assert.Equal(DayThirty, new Log().After(Sent, Received, Came(DayZero, ItemOutcome.All, ItemOutcome.Waiting), refusal).Request.AnsweredOn);
        Assert.Empty(new Log().After(Sent, Received, refusal with { InWriting = false }).History.Outcomes);
    }

    [Fact]
    public void The_newest_promise_counts_wherever_it_was_given()
        => Assert.Equal(DayThirty, new Log().After(Sent, Received, Extension, new CallFacts(DayZero, "Pat", null, DayThirty),
            new CallFacts(DayZero, null, "nothing", null)).History.PromisedOn);
}
