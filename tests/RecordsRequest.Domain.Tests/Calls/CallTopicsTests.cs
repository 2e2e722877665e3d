using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Calls.CallTopic;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Calls;

public sealed class CallTopicsTests
{
    private static readonly DateOnly DayTen = DayZero.AddDays(10);

    [Fact]
    public void What_to_ask_first_follows_from_how_the_request_stands()
    {
        Assert.Equal([WhereToSend, Name], On(DayTen));
        Assert.Equal([DidItCome, Name], On(DayTen, Sent));
        Assert.Equal([RightAddress, Name], On(DayTen, Sent, new ReturnedFacts(DayTen, null)));
        Assert.Equal([WhenDone, Name], On(DayTen, Sent, Received));
        Assert.Equal([DoneInTime, Name], On(DayThirty, Sent, Received));
        Assert.Equal([NowLate, Name], On(DayThirty.AddDays(1), Sent, Received));
        Assert.Equal([PickUp, Name], On(DayThirty.AddDays(1), Sent, Received, new ReadyFacts(DayTen, null) { IsAccepted = true }));
        Assert.Equal([IsThatAll, Name], On(DayTen, Sent, Received, Came(DayTen, ItemOutcome.All, ItemOutcome.All)));
    }

    [Fact]
    public void Scenario_2_A_guessed_day_of_receipt_is_asked_about_first()
        => Assert.Equal([SameDay, NowLate, Name], On(DayThirty.AddDays(1), Sent, Received with { Basis = ReceiptBasis.Estimated }));

    [Fact]
    public void A_promise_is_asked_about_while_it_stands_and_once_it_has_passed()
    {
        var call = new CallFacts(DayZero, null, null, DayTen);

        Assert.Equal([PromiseStands, Name], On(DayTen, Sent, Received, call));
        Assert.Equal([PromisePassed, Name], On(DayTen.AddDays(1), Sent, Received, call));
        Assert.Equal([NowLate, PromisePassed, Name], On(DayThirty.AddDays(1), Sent, Received, call));
    }

    [Fact]
    public void A_cost_a_refusal_and_what_is_missing_are_asked_about_in_this_order()
        => Assert.Equal([Cost, CallTopic.Refusal, TheRest, Name], On(DayTen, Sent, Received,
            Came(DayTen, ItemOutcome.All, ItemOutcome.Waiting),
            new FeeNoticeFacts(DayTen, [new(FeeKind.Postage, 5)], null),
            new DenialFacts(DayTen, InWriting: false, DenialGround.NoneGiven, [false, true], [], null, null)));

    [Fact]
    public void Scenario_85_Without_a_clock_no_last_day_is_asked_about()
    {
        Assert.Equal([DidItCome, Name], On(DayThirty.AddDays(9), new Log(hasClock: false).After(Sent)));
        Assert.Equal(
            [WhenDone, Name], On(DayThirty.AddDays(9), new Log(hasClock: false).After(Sent, Received with { Basis = ReceiptBasis.Estimated })));
    }

    private static IReadOnlyList<CallTopic> On(DateOnly today, params EventFacts[] happened) => On(today, new Log().After(happened));

    private static IReadOnlyList<CallTopic> On(DateOnly today, Log log) => CallTopics.For(log.Request.StandingOn(today), log.Now(today));
}
