using System.Text.Json;
using System.Text.Json.Serialization;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class RequestHistoryTests
{
    [Fact]
    public void The_newest_word_on_each_item_counts()
    {
        var history = new Log().After(Sent, Came(DayZero, ItemOutcome.Part, ItemOutcome.Waiting), Came(DayThirty, ItemOutcome.All, ItemOutcome.Refused)).History;

        Assert.Equal([ItemOutcome.All, ItemOutcome.Refused], history.Outcomes);
        Assert.Equal(DayThirty, history.AnsweredOn);
    }

    [Fact]
    public void Scenario_24_Part_sent_and_the_rest_refused_in_time_is_a_full_answer_in_time()
        => Assert.Equal(0, new Log().After(Sent, Received, Came(DayZero.AddDays(25), ItemOutcome.All, ItemOutcome.Refused)).History.DaysLate);

    [Fact]
    public void Scenario_92_An_answer_after_an_overdue_letter_stays_late_in_the_history()
    {
        var letter = new LetterMadeFacts(Guid.CreateVersion7(), Overdue: true);
        var log = new Log().After(Sent, Received, letter, Came(DayZero.AddDays(35), ItemOutcome.All));

        Assert.Equal((5, StandingKind.Answered), (log.History.DaysLate, log.StandingOn(DayZero.AddDays(36))));
    }

    [Fact]
    public void Scenario_50_While_an_item_is_missing_there_is_no_full_answer()
        => Assert.Null(new Log().After(Sent, Received, Came(DayZero.AddDays(5), ItemOutcome.All, ItemOutcome.Waiting)).History.AnsweredOn);

    [Fact]
    public void Every_kind_of_facts_makes_its_own_kind_of_event_and_stores_no_more_than_itself()
    {
        EventFacts[] all =
        [
            new LetterMadeFacts(Guid.Empty, false), Sent, Received, Extension, new ReturnedFacts(Made, null), new ReadyFacts(Made, null),
            new NotReadyFacts(Made, null), Came(Made, ItemOutcome.All), new ObstacleFacts(Made, Obstacle.TellWhy, null),
            new ClosedFacts(Made, ClosingOutcome.Complete, null), new ReopenedFacts(Made, null),
        ];

        Assert.Equal(Attribute.GetCustomAttributes(typeof(EventFacts), typeof(JsonDerivedTypeAttribute)).Length, all.Length);
        Assert.Equal(Enum.GetValues<EventKind>(), all.Select(facts => facts.Kind));
        Assert.Equal([null, .. Enum.GetValues<RequestAction>().Except([RequestAction.Withdraw, RequestAction.OverdueLetter])], all.Select(facts => facts.Action));
        Assert.Equal([null, Sent.On, Received.On, Extension.ArrivedOn, .. Enumerable.Repeat<DateOnly?>(Made, 7)], all.Select(facts => facts.HappenedOn));
        Assert.All(all, facts => Assert.DoesNotContain("\"Kind\"", JsonSerializer.Serialize(facts), StringComparison.Ordinal));
    }
}
