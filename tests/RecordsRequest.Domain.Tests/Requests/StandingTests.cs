using RecordsRequest.Domain.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Requests;

public sealed class StandingTests
{
    [Theory]
    [InlineData("2027-02-03", StandingKind.Waiting, 30)]
    [InlineData("2027-02-25", StandingKind.Waiting, 8)]
    [InlineData("2027-02-26", StandingKind.DueSoon, 7)]
    [InlineData("2027-03-04", StandingKind.DueSoon, 1)]
    [InlineData("2027-03-05", StandingKind.DueToday, 0)]
    [InlineData("2027-03-06", StandingKind.Overdue, 1)]
    [InlineData("2027-03-10", StandingKind.Overdue, 5)]
    public void Scenario_10_A_request_is_overdue_only_once_its_last_day_has_passed(string today, StandingKind kind, int days)
        => Assert.Equal(new Standing(kind, days), new Log().After(Sent, Received).Request.StandingOn(DateOnly.Parse(today, null)));

    [Fact]
    public void Scenario_12_An_extended_request_is_overdue_from_the_day_after_the_promised_date()
    {
        var log = new Log().After(Sent, Received, Extension);

        Assert.Equal([StandingKind.DueToday, StandingKind.Overdue], [log.StandingOn(new(2027, 3, 20)), log.StandingOn(new(2027, 3, 21))]);
    }

    [Fact]
    public void Scenario_25_Records_ready_in_time_and_fetched_late_are_not_overdue()
    {
        var log = new Log().After(Sent, Received, new ReadyFacts(DayZero.AddDays(28), null) { IsAccepted = true });

        Assert.Equal(StandingKind.ReadyForPickup, log.StandingOn(DayZero.AddDays(40)));
    }

    [Fact]
    public void Scenario_26_When_everything_came_the_request_is_answered_and_never_late()
    {
        var log = new Log().After(Sent, Received, Came(DayZero.AddDays(1), ItemOutcome.All, ItemOutcome.All));

        Assert.Equal(StandingKind.Answered, log.StandingOn(new(2027, 6, 1)));
    }

    [Fact]
    public void Scenario_26_When_everything_came_the_patient_closes_the_request()
    {
        var log = new Log().After(Sent, Received, Came(DayZero.AddDays(1), ItemOutcome.All, ItemOutcome.All));

        log.After(new ClosedFacts(DayZero.AddDays(2), ClosingOutcome.Complete, null));

        Assert.Equal(StandingKind.Closed, log.StandingOn(new(2027, 6, 1)));
    }

    [Fact]
    public void Scenario_27_When_a_part_came_the_clock_runs_on()
    {
        var log = new Log().After(Sent, Received, Came(DayZero.AddDays(1), ItemOutcome.All, ItemOutcome.Waiting));

        Assert.Equal(StandingKind.Overdue, log.StandingOn(new(2027, 3, 6)));
    }

    [Fact]
    public void Scenario_85_Where_hipaa_may_not_reach_nothing_is_ever_late()
        => Assert.Equal(StandingKind.NoClock, new Log(hasClock: false).After(Sent).StandingOn(new(2030, 1, 1)));

    [Theory]
    [InlineData(StandingKind.Overdue, NextStep.MakeOverdueLetter)]
    [InlineData(StandingKind.DueToday, NextStep.Call)]
    [InlineData(StandingKind.DueSoon, NextStep.Call)]
    [InlineData(StandingKind.ReadyForPickup, NextStep.RecordPickup)]
    [InlineData(StandingKind.Returned, NextStep.SendAgain)]
    [InlineData(StandingKind.Answered, NextStep.Close)]
    [InlineData(StandingKind.AwaitingReceipt, NextStep.RecordReceipt)]
    [InlineData(StandingKind.Waiting, NextStep.SaveDate)]
    [InlineData(StandingKind.NoClock, NextStep.RecordArrival)]
    [InlineData(StandingKind.NotSent, NextStep.RecordSending)]
    [InlineData(StandingKind.Closed, NextStep.LookBack)]
    public void Every_standing_comes_with_a_next_step(StandingKind kind, NextStep next) => Assert.Equal(next, new Standing(kind).Next);

    [Fact]
    public void What_a_query_calls_late_and_urgent_is_what_one_request_says_of_itself()
    {
        AccessRequest[] requests = [.. InEveryStage().Select(log => log.Request)];
        for (var today = Made; today <= DayThirty.AddDays(40); today = today.AddDays(1))
        {
            var listed = requests.AsQueryable().Select(ListedRequest.Of).ToList();

            StandingKind[] kinds = [.. requests.Select(request => request.StandingOn(today).Kind)];
            Assert.Equal(kinds.Select(kind => kind is StandingKind.Overdue), listed.Select(one => one.IsLateOn(today)));
            Assert.Equal(kinds.Select(kind => kind is StandingKind.Closed), listed.Select(one => one.IsDone));
            Assert.Equal(kinds.Select(Place), listed.Select(one => one.UrgencyOn(today)));
        }
    }

    private static IEnumerable<Log> InEveryStage()
    {
        foreach (var hasClock in (bool[])[true, false])
        {
            EventFacts[] life = [Sent, Received, Extension, Came(DayThirty, ItemOutcome.Part), new ReadyFacts(DayThirty, null) { IsAccepted = true },
                Came(DayThirty, ItemOutcome.Part), Came(DayThirty, ItemOutcome.All)];
            foreach (var length in Enumerable.Range(0, life.Length + 1))
            {
                yield return new Log(hasClock).After(life[..length]);
                yield return new Log(hasClock).After([.. life[..length], new ClosedFacts(DayThirty, ClosingOutcome.Withdrawn, null)]);
            }

            yield return new Log(hasClock).After(Sent, new ReturnedFacts(DayThirty, null));
            yield return new Log(hasClock).After(Sent, Came(DayThirty, ItemOutcome.NoneExist));
        }
    }

    private static int Place(StandingKind kind) => kind switch
    {
        StandingKind.Overdue => 0,
        StandingKind.DueToday or StandingKind.DueSoon => 1,
        StandingKind.ReadyForPickup => 2,
        StandingKind.Returned => 3,
        StandingKind.Answered => 4,
        StandingKind.AwaitingReceipt or StandingKind.Waiting or StandingKind.NoClock => 5,
        StandingKind.NotSent => 6,
        StandingKind.Closed => 7,
    };
}
