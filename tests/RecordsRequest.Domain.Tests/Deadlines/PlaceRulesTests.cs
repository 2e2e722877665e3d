using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>Rules for kinds of place beside HIPAA's. The place got the request on Monday, January 4, 2027: day 30 is February 3.</summary>
public sealed class PlaceRulesTests
{
    private static readonly DateOnly Monday = new(2027, 1, 4);
    private static readonly DateOnly DayThirty = new(2027, 2, 3);

    [Theory]
    [InlineData(RequestKind.Look, "2027-01-05", "42 CFR 483.10(g)(2)(i)")]
    [InlineData(RequestKind.Copy, "2027-01-06", "42 CFR 483.10(g)(2)(ii)")]
    public void Review_15_a_nursing_home_lets_a_resident_look_in_a_day_and_copy_in_two_working_days(RequestKind kind, string due, string citation)
    {
        var clocks = Clocks.For(Monday, Home(kind, RuleCase.InCare));

        Assert.Equal((DateOnly.Parse(due, null), DayThirty, citation), (clocks.DueOn, clocks.Federal.DueOn, clocks.First.Rule.Citation));
        Assert.True(clocks.First.Rule.IsEstimate);
        Assert.False(clocks.First.Rule.IsFree);
    }

    [Fact]
    public void Review_15_weekends_and_holidays_are_left_out()
        => Assert.Equal(
            [new(2027, 1, 19), new(2027, 1, 20)],
            new[] { RequestKind.Look, RequestKind.Copy }.Select(kind => Clocks.For(new(2027, 1, 15), Home(kind, RuleCase.InCare)).DueOn));

    [Theory]
    [InlineData(RuleCase.Discharged)]
    [InlineData(null)]
    public void Review_15_for_a_former_resident_no_date_moves_and_a_shorter_rule_may_apply(RuleCase? when)
    {
        var clocks = Clocks.For(Monday, Home(RequestKind.Copy, when));

        Assert.Equal((DayThirty, null), (clocks.DueOn, clocks.Special));
        Assert.Equal("42 CFR 483.10(g)(2)(ii)", clocks.MayApply!.Citation);
    }

    [Theory]
    [InlineData(RequestKind.Copy, true)]
    [InlineData(RequestKind.Look, false)]
    public void Review_16_a_home_health_agency_has_four_business_days_whether_care_goes_on_or_not_and_a_copy_is_free(RequestKind kind, bool isFree)
    {
        var clocks = Clocks.For(Monday, new("OR", PlaceKind.HomeHealthAgency, RecordForm.Paper, kind));

        Assert.Equal((new DateOnly(2027, 1, 8), DayThirty, isFree), (clocks.DueOn, clocks.Federal.DueOn, clocks.First.Rule.IsFree));
        Assert.True(clocks.First.Rule.IsEstimate);
    }

    [Theory]
    [InlineData(PlaceKind.NotSure)]
    [InlineData(PlaceKind.DoctorOrClinic)]
    [InlineData(PlaceKind.Hospital)]
    public void Review_15_16_no_other_place_has_these_rules(PlaceKind place)
        => Assert.True(
            Clocks.For(Monday, new("OR", place, RecordForm.Paper, RequestKind.Copy, RuleCase.InCare)) is { Special: null, MayApply: null });

    [Fact]
    public void Review_15_16_more_time_by_HIPAA_moves_no_day_of_these_rules()
    {
        var clocks = Clocks.For(Monday, Home(RequestKind.Copy, RuleCase.InCare))
            .After(new(InWriting: true, GivesReasons: true, new(2027, 1, 20), new(2027, 1, 20), new(2027, 2, 20)));

        Assert.Equal((new DateOnly(2027, 1, 6), new DateOnly(2027, 2, 20)), (clocks.DueOn, clocks.Federal.DueOn));
    }

    [Fact]
    public void Review_15_whether_the_patient_still_lives_there_is_what_the_time_depends_on()
    {
        Assert.Equal([RuleCase.InCare, RuleCase.Discharged], SpecialRules.CasesOf(Home(RequestKind.Copy, null) with { Form = null }));
        Assert.Empty(SpecialRules.CasesOf(new("OR", PlaceKind.HomeHealthAgency, Form: null, RequestKind.Copy)));
    }

    private static Circumstances Home(RequestKind kind, RuleCase? when) => new("CA", PlaceKind.NursingHome, RecordForm.Paper, kind, when);
}
