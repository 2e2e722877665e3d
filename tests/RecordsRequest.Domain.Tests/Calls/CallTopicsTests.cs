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

    private static readonly Dictionary<string, (DateOnly Today, EventFacts[] Happened)> Situations = new()
    {
        ["not sent"] = (DayTen, []),
        ["sent"] = (DayTen, [Sent]),
        ["came back"] = (DayTen, [Sent, new ReturnedFacts(DayTen, null)]),
        ["received"] = (DayTen, [Sent, Received]),
        ["last day"] = (DayThirty, [Sent, Received]),
        ["late"] = (DayThirty.AddDays(1), [Sent, Received]),
        ["ready to pick up"] = (DayThirty.AddDays(1), [Sent, Received, new ReadyFacts(DayTen, null) { IsAccepted = true }]),
        ["all came"] = (DayTen, [Sent, Received, Came(DayTen, ItemOutcome.All, ItemOutcome.All)]),
    };

    [Theory]
    [InlineData("not sent", WhereToSend)]
    [InlineData("sent", DidItCome)]
    [InlineData("came back", RightAddress)]
    [InlineData("received", WhenDone)]
    [InlineData("last day", DoneInTime)]
    [InlineData("late", NowLate)]
    [InlineData("ready to pick up", PickUp)]
    [InlineData("all came", IsThatAll)]
    public void What_to_ask_first_follows_from_how_the_request_stands(string situation, CallTopic first)
    {
        var (today, happened) = Situations[situation];

        Assert.Equal([first, Name], On(today, happened));
    }

    [Fact]
    public void Scenario_2_A_guessed_day_of_receipt_is_asked_about_first()
        => Assert.Equal([SameDay, NowLate, Name], On(DayThirty.AddDays(1), Sent, Received with { Basis = ReceiptBasis.Estimated }));

    [Theory]
    [InlineData(10, PromiseStands, Name)]
    [InlineData(11, PromisePassed, Name)]
    [InlineData(31, NowLate, PromisePassed, Name)]
    public void A_promise_for_day_10_is_asked_about_while_it_stands_and_once_it_has_passed(int day, params CallTopic[] asked)
    {
        var promise = new CallFacts(DayZero, null, null, DayTen);

        Assert.Equal(asked, On(DayZero.AddDays(day), Sent, Received, promise));
    }

    [Fact]
    public void A_cost_a_refusal_and_what_is_missing_are_asked_about_in_this_order()
        => Assert.Equal([Cost, CallTopic.Refusal, TheRest, Name], On(DayTen, Sent, Received,
            Came(DayTen, ItemOutcome.All, ItemOutcome.Waiting),
            new FeeNoticeFacts(DayTen, [new(FeeKind.Postage, 5)], null),
            new DenialFacts(DayTen, InWriting: false, DenialGround.NoneGiven, [false, true], [], null, null)));

    [Fact]
    public void Scenario_85_Without_a_clock_it_is_asked_at_any_time_if_the_letter_came()
        => Assert.Equal([DidItCome, Name], On(DayThirty.AddDays(9), new Log(hasClock: false).After(Sent)));

    [Fact]
    public void Scenario_85_Without_a_clock_no_last_day_is_asked_about()
        => Assert.Equal(
            [WhenDone, Name], On(DayThirty.AddDays(9), new Log(hasClock: false).After(Sent, Received with { Basis = ReceiptBasis.Estimated })));

    private static IReadOnlyList<CallTopic> On(DateOnly today, params EventFacts[] happened) => On(today, new Log().After(happened));

    private static IReadOnlyList<CallTopic> On(DateOnly today, Log log) => CallTopics.For(log.Request.StandingOn(today), log.Now(today));
}
