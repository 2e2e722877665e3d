using RecordsRequest.Domain.Deadlines;
using static RecordsRequest.Domain.Deadlines.ExtensionFlaw;
using static RecordsRequest.Domain.Deadlines.ExtensionVerdict;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>All notices answer a request received on 3 February 2027: day 30 is 5 March, day 60 is 4 April.</summary>
public sealed class ExtensionTests
{
    private static readonly Deadline Before = Deadline.For(new(2027, 2, 3));
    private static readonly ExtensionNotice Proper =
        new(InWriting: true, GivesReasons: true, DatedOn: new(2027, 3, 4), ArrivedOn: new(2027, 3, 4), PromisedOn: new(2027, 3, 20));

    [Fact]
    public void Scenario_12_A_proper_letter_on_day_29_moves_the_last_day_to_the_promised_date()
        => AssertJudged(Proper, Valid, new(2027, 3, 20));

    [Fact]
    public void Scenario_14_A_letter_dated_after_day_30_changes_nothing()
        => AssertJudged(Proper with { DatedOn = new(2027, 3, 6), ArrivedOn = new(2027, 3, 6) }, Invalid, new(2027, 3, 5), Late);

    [Fact]
    public void Scenario_16_A_letter_on_day_30_is_in_time()
        => AssertJudged(Proper with { DatedOn = new(2027, 3, 5), ArrivedOn = new(2027, 3, 5) }, Valid, new(2027, 3, 20));

    [Fact]
    public void Scenario_18_A_letter_without_a_date_changes_nothing()
        => AssertJudged(Proper with { PromisedOn = null }, Invalid, new(2027, 3, 5), NoDate);

    [Fact]
    public void Scenario_19_A_letter_without_reasons_changes_nothing()
        => AssertJudged(Proper with { GivesReasons = false }, Invalid, new(2027, 3, 5), NoReasons);

    [Fact]
    public void Scenario_21_An_off_site_archive_gets_no_sixty_days_by_word_of_mouth()
        => AssertJudged(Proper with { InWriting = false, PromisedOn = new(2027, 4, 4) }, Invalid, new(2027, 3, 5), NotInWriting);

    [Fact]
    public void A_letter_dated_in_time_that_came_after_day_30_can_be_argued_about()
        => AssertJudged(Proper with { ArrivedOn = new(2027, 3, 6) }, Contestable, new(2027, 3, 20), ArrivedLate);

    [Fact]
    public void A_promise_for_a_day_up_to_day_30_is_only_a_promise()
        => AssertJudged(Proper with { InWriting = false, PromisedOn = new(2027, 3, 5) }, OnlyAPromise, new(2027, 3, 5));

    [Fact]
    public void A_promise_for_day_60_is_the_longest_there_is()
        => AssertJudged(Proper with { PromisedOn = new(2027, 4, 4) }, Valid, new(2027, 4, 4));

    [Fact]
    public void A_promise_beyond_day_60_counts_up_to_day_60()
        => AssertJudged(Proper with { PromisedOn = new(2027, 4, 5) }, Capped, new(2027, 4, 4), BeyondOuterLimit);

    [Fact]
    public void A_late_arrival_that_promises_a_day_beyond_day_60_is_both_arguable_and_capped()
        => AssertJudged(
            Proper with { ArrivedOn = new(2027, 3, 6), PromisedOn = new(2027, 5, 1) }, Contestable, new(2027, 4, 4), ArrivedLate, BeyondOuterLimit);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
        => AssertJudged(new(false, false, new(2027, 3, 8), new(2027, 3, 8), null), Invalid, new(2027, 3, 5), NotInWriting, NoReasons, NoDate, Late);

    [Fact]
    public void There_is_only_one_extension()
    {
        var extended = Before.After(Extension.Judge(Proper, Before));
        var second = Extension.Judge(Proper with { PromisedOn = new(2027, 4, 1) }, extended);

        Assert.Equal((Invalid, new DateOnly(2027, 3, 20)), (second.Verdict, second.DueOn));
        Assert.Equal([Second], second.Flaws);
        Assert.Equal(new(2027, 3, 20), extended.After(second).DueOn);
    }

    [Fact]
    public void A_notice_that_did_not_count_leaves_room_for_a_proper_one()
    {
        var invalid = Extension.Judge(Proper with { InWriting = false }, Before);

        Assert.Equal(Valid, Extension.Judge(Proper, Before.After(invalid)).Verdict);
    }

    private static void AssertJudged(ExtensionNotice notice, ExtensionVerdict verdict, DateOnly due, params ExtensionFlaw[] flaws)
    {
        var extension = Extension.Judge(notice, Before);

        Assert.Equal((verdict, due), (extension.Verdict, extension.DueOn));
        Assert.Equal(flaws, extension.Flaws);
        Assert.Equal(due, Before.After(extension).DueOn);
        Assert.Equal(verdict is Contestable, Before.After(extension).IsArguable);
    }
}
