using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Denials;

/// <summary>A request for two kinds of record, received on 3 February 2027, and a refusal of the second.</summary>
public sealed class DenialCheckTests
{
    private static readonly DenialContent[] _everything = [.. GroundRule.NoticeContents];

    private static readonly RequestDetails _details = SampleRequests.Common with { Items = [.. SampleRequests.Common.Items.Take(2)] };

    [Fact]
    public void Scenario_24_A_full_notice_on_day_25_lacks_nothing_and_is_in_time()
    {
        var check = Check(No(DenialGround.LifeOrSafety, _everything) with { On = DayZero.AddDays(25) });

        Assert.Empty(check.Missing);
        Assert.Equal(0, check.DaysLate);
        Assert.Equal([_details.Items[1]], check.Refused);
    }

    [Fact]
    public void The_right_to_a_second_look_is_missing_only_where_there_is_one()
    {
        Assert.Equal([DenialContent.ReviewRight], Check(No(DenialGround.HarmToOther, [.. _everything.Except([DenialContent.ReviewRight])])).Missing);
        Assert.Empty(Check(No(DenialGround.Inmate, [.. _everything.Except([DenialContent.ReviewRight])])).Missing);
        Assert.Empty(Check(No(DenialGround.UnpaidBill, [.. _everything.Except([DenialContent.ReviewRight])])).Missing);
    }

    [Fact]
    public void Of_what_is_only_said_everything_is_missing_and_it_is_neither_in_time_nor_late()
    {
        var check = Check(No(DenialGround.LifeOrSafety) with { InWriting = false, On = DayThirty.AddDays(9) });

        Assert.Equal(_everything, check.Missing);
        Assert.Null(check.DaysLate);
    }

    [Fact]
    public void A_notice_without_a_reason_lacks_the_basis_whatever_it_explains()
        => Assert.Equal([DenialContent.Basis], Check(No(DenialGround.NoneGiven, _everything)).Missing);

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 1)]
    [InlineData(45, 15)]
    public void A_refusal_has_the_same_last_day_as_the_records(int day, int late)
        => Assert.Equal(late, Check(No(DenialGround.LifeOrSafety, _everything) with { On = DayZero.AddDays(day) }).DaysLate);

    [Fact]
    public void Nobody_knows_whether_it_was_in_time_while_no_clock_runs()
        => Assert.Null(new DenialCheck(
            No(DenialGround.UnpaidBill), _details, new Log(hasClock: false).After(Sent, No(DenialGround.UnpaidBill)).History).DaysLate);

    [Fact]
    public void What_was_not_refused_must_still_come_until_it_is_there()
    {
        Assert.Equal([_details.Items[0]], Check(No(DenialGround.LifeOrSafety)).Rest);
        Assert.Empty(Check(No(DenialGround.LifeOrSafety), Came(DayThirty, ItemOutcome.All, ItemOutcome.Refused)).Rest);
    }

    [Fact]
    public void A_refusal_is_open_until_what_it_refused_has_come()
    {
        var log = new Log().After(Sent, Received, No(DenialGround.UnpaidBill) with { InWriting = false });

        Assert.True(log.History.IsRefusalOpen);
        Assert.True(log.After(Came(DayThirty, ItemOutcome.All, ItemOutcome.Part)).History.IsRefusalOpen);
        Assert.False(log.After(Came(DayThirty, ItemOutcome.Waiting, ItemOutcome.All)).History.IsRefusalOpen);
        Assert.Null(DenialCheck.Of(_details, log.History));
    }

    [Fact]
    public void A_no_told_with_what_came_is_seen_too()
    {
        var history = new Log().After(Sent, Received, Came(DayThirty, ItemOutcome.All, ItemOutcome.Refused)).History;

        Assert.True(history.HasRefused);
        Assert.False(history.IsRefusalOpen);
        Assert.Null(history.Denial);
    }

    [Fact]
    public void The_day_a_review_was_asked_for_is_known_until_a_new_refusal_is_told()
    {
        var log = new Log().After(Sent, Received, No(DenialGround.LifeOrSafety));

        Assert.Null(log.History.ReviewAskedOn);
        Assert.Equal(DayThirty, log.After(new LetterMadeFacts(DayThirty, Guid.CreateVersion7(), LetterKind.DenialReview)).History.ReviewAskedOn);
        Assert.Null(log.After(No(DenialGround.HarmToOther)).History.ReviewAskedOn);
    }

    [Fact]
    public void Scenario_81_The_end_of_the_study_is_known_while_the_records_are_held_back_for_it()
    {
        var log = new Log().After(Sent, Received, No(DenialGround.Research) with { StudyEndsOn = new(2027, 12, 31) });

        Assert.Equal(new DateOnly(2027, 12, 31), log.History.AskAgainOn);
        Assert.Null(log.History.With(No(DenialGround.UnpaidBill)).AskAgainOn);
        Assert.NotNull(log.History.With(No(DenialGround.UnpaidBill) with { Refused = [true, false] }).AskAgainOn);
        Assert.Null(log.After(Came(DayThirty, ItemOutcome.All, ItemOutcome.All)).History.AskAgainOn);
        Assert.Null(new Log().After(Sent, Received, No(DenialGround.Inmate) with { StudyEndsOn = new(2027, 12, 31) }).History.AskAgainOn);
    }

    private static DenialFacts No(DenialGround ground, params DenialContent[] says)
        => new(DayThirty, InWriting: true, ground, [false, true], says, null, null);

    private static DenialCheck Check(DenialFacts denial, params EventFacts[] after)
        => new(denial, _details, new Log().After([Sent, Received, denial, .. after]).History);
}
