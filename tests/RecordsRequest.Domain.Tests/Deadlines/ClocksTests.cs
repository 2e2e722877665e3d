using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

public sealed class ClocksTests
{
    private static readonly DateOnly Monday = new(2027, 1, 4);
    private static readonly DateOnly DayThirty = new(2027, 2, 3);

    [Theory]
    [InlineData("SC", PlaceKind.Hospital, "Scenario 22: a state that allows 45 days")]
    [InlineData("MI", PlaceKind.Hospital, "Scenario 22: a state that allows 60 days off-site")]
    [InlineData("HI", PlaceKind.DoctorOrClinic, "Scenario 51: ten working days are for attorneys only")]
    [InlineData("MT", PlaceKind.Hospital, "Scenario 52: ten days are not for places under HIPAA")]
    [InlineData("FL", PlaceKind.Hospital, "Scenario 53: fourteen working days were only a bill")]
    [InlineData("CA", PlaceKind.VaOrMilitary, "Scenario 84: a federal place")]
    [InlineData("CA", PlaceKind.Veterans, "Review 17: the VA")]
    [InlineData("WA", PlaceKind.Military, "Review 17: the military")]
    [InlineData("TX", PlaceKind.IndianHealthService, "Review 17: the Indian Health Service")]
    [InlineData("CA", PlaceKind.HealthPlan, "Scenario 106: a health plan")]
    [InlineData("TN", PlaceKind.Hospital, "Tennessee's ten working days are for practitioners")]
    [InlineData("TX", PlaceKind.Hospital, "Texas hospitals count from payment")]
    [InlineData("CO", PlaceKind.Hospital, "Colorado has no time for copies")]
    public void Scenarios_22_51_52_53_84_106_The_federal_thirty_days_stand_alone(string state, PlaceKind place, string why)
    {
        var clocks = Clocks.For(Monday, new(state, place, RecordForm.Electronic, RequestKind.Copy));

        Assert.Equal((DayThirty, why), (clocks.DueOn, why));
        Assert.Null(clocks.Special);
        Assert.Null(clocks.MayApply);
    }

    [Fact]
    public void Every_state_without_a_row_has_the_federal_thirty_days()
        => Assert.All(
            UsState.All.Select(state => state.Code).Except(["CA", "MD", "TN", "TX", "WA"]),
            state => Assert.All(
                Enum.GetValues<PlaceKind>().Except(PlaceRules.All.SelectMany(rule => rule.Scope.Places)),
                place => Assert.Equal(DayThirty, Clocks.For(Monday, Copy(state, place)).DueOn)));

    [Fact]
    public void Scenario_54_California_gives_fifteen_days_for_a_copy_and_five_working_days_to_look()
    {
        var copy = Clocks.For(Monday, Copy("CA"));
        var look = Clocks.For(Monday, Copy("CA") with { Kind = RequestKind.Look });

        Assert.Equal((new DateOnly(2027, 1, 19), DayThirty), (copy.DueOn, copy.Second!.DueOn));
        Assert.Equal(("Cal. Health & Safety Code 123110", false), (copy.First.Rule.Citation, copy.First.Rule.IsEstimate));
        Assert.Equal(new(2027, 1, 11), look.DueOn);
        Assert.Equal(5, Assert.Single(copy.ToLook).Days);
    }

    [Fact]
    public void Review_10_the_free_copy_for_a_benefit_has_thirty_days_in_California_and_never_fifteen()
    {
        var clocks = Clocks.For(Monday, Copy("CA") with { ForBenefits = true });

        Assert.Equal((DayThirty, 30, "Cal. Health & Safety Code 123110(d)"), (clocks.DueOn, clocks.Special!.Rule.Days, clocks.Special.Rule.Citation));
    }

    [Fact]
    public void Tennessee_gives_ten_working_days_where_a_practitioner_has_the_records()
        => Assert.Equal(new(2027, 1, 19), Clocks.For(Monday, Copy("TN")).DueOn);

    [Fact]
    public void Scenario_56_Texas_gives_fifteen_business_days_for_electronic_records()
    {
        var clocks = Clocks.For(new(2026, 11, 23), Copy("TX"));

        Assert.Equal((new DateOnly(2026, 12, 15), new DateOnly(2026, 12, 23)), (clocks.DueOn, clocks.Federal.DueOn));
        Assert.True(clocks.First.Rule.IsEstimate);
        Assert.Null(Clocks.For(Monday, Copy("TX") with { Form = RecordForm.Paper }).Special);
    }

    [Theory]
    [InlineData("2027-01-04", "2027-02-03", false, "both end on one day: the federal clock is named")]
    [InlineData("2026-12-14", "2027-01-13", false, "the state's 14 January is later")]
    [InlineData("2027-02-16", "2027-03-17", true, "the state's is one day earlier")]
    public void Scenario_58_In_Maryland_the_earlier_of_the_two_counts(string received, string due, bool byState, string why)
    {
        var clocks = Clocks.For(DateOnly.Parse(received, null), Copy("MD"));

        Assert.Equal((DateOnly.Parse(due, null), byState, why), (clocks.DueOn, clocks.SpecialComesFirst, why));
        Assert.True(clocks.Special!.Rule.IsEstimate);
    }

    [Theory]
    [InlineData("CA", PlaceKind.NotSure, RecordForm.Paper)]
    [InlineData("CA", PlaceKind.Laboratory, RecordForm.Paper)]
    [InlineData("TN", PlaceKind.NotSure, RecordForm.Paper)]
    [InlineData("TX", PlaceKind.DoctorOrClinic, null)]
    public void What_is_not_known_moves_no_date_and_says_that_a_shorter_rule_may_apply(string state, PlaceKind place, RecordForm? form)
    {
        var clocks = Clocks.For(Monday, new(state, place, form, RequestKind.Copy));

        Assert.Equal(DayThirty, clocks.DueOn);
        Assert.Equal(state, clocks.MayApply!.Scope.State);
    }

    [Theory]
    [InlineData("CO", RuleCase.InCare, "2027-01-07")]
    [InlineData("CO", RuleCase.Discharged, "2027-01-19")]
    [InlineData("CO", null, "2027-02-03")]
    [InlineData("NE", null, "2027-01-14")]
    [InlineData("NV", RuleCase.KeptInState, "2027-01-19")]
    [InlineData("NV", RuleCase.KeptOutOfState, "2027-02-02")]
    [InlineData("NV", null, "2027-02-03")]
    [InlineData("NY", null, "2027-01-14")]
    [InlineData("WA", null, "2027-01-26")]
    [InlineData("OR", null, "2027-02-03")]
    public void Scenario_65_Looking_has_a_shorter_time_in_some_states(string state, RuleCase? when, string due)
        => Assert.Equal(DateOnly.Parse(due, null), Clocks.For(Monday, new(state, PlaceKind.Hospital, Form: null, RequestKind.Look, when)).DueOn);

    [Fact]
    public void Colorados_time_to_look_is_not_for_a_doctors_office()
        => Assert.Empty(Clocks.For(Monday, Copy("CO")).ToLook);

    [Fact]
    public void A_federal_extension_leaves_the_states_last_day()
    {
        var clocks = Clocks.For(Monday, Copy("CA")).After(Notice(dated: new(2027, 1, 15), promised: new(2027, 3, 1)));

        Assert.Equal((new DateOnly(2027, 1, 19), new DateOnly(2027, 3, 1)), (clocks.DueOn, clocks.Federal.DueOn));
    }

    [Theory]
    [InlineData("2027-01-20", "2027-02-01", "2027-02-01", "2027-02-03", "within both: only the state's moves")]
    [InlineData("2027-01-20", "2027-02-20", "2027-02-03", "2027-02-20", "each is capped by its own rule")]
    [InlineData("2027-01-28", "2027-02-20", "2027-01-26", "2027-02-20", "after the state's fifteen days it is too late for the state")]
    public void Washington_has_an_extension_of_its_own(string dated, string promised, string state, string federal, string why)
    {
        var clocks = Clocks.For(Monday, Copy("WA")).After(Notice(DateOnly.Parse(dated, null), DateOnly.Parse(promised, null)));

        Assert.Equal((DateOnly.Parse(state, null), DateOnly.Parse(federal, null), why), (clocks.Special!.DueOn, clocks.Federal.DueOn, why));
    }

    [Fact]
    public void Only_the_states_time_has_passed_until_the_federal_one_has_too()
    {
        var clocks = Clocks.For(Monday, Copy("CA"));

        Assert.Equal(
            [false, true, true, false],
            new DateOnly[] { new(2027, 1, 19), new(2027, 1, 20), DayThirty, DayThirty.AddDays(1) }.Select(clocks.IsLateUnderSpecialOnlyOn));
    }

    [Fact]
    public void Scenario_102_A_new_state_rule_governs_only_what_is_received_from_its_first_day_on()
    {
        var old = StateRules.All.First(rule => rule.Scope is { State: "CA", Kind: RequestKind.Copy });
        IReadOnlyList<DeadlineRule> rules = [old, old with { Days = 10, InForceFrom = new(2028, 1, 1) }];

        Assert.Equal([15, 10], new DateOnly[] { new(2027, 12, 31), new(2028, 1, 1) }
            .Select(received => DeadlineRules.Fitting(received, Copy("CA"), ScopeFit.Yes, rules).Single().Days));
    }

    private static Circumstances Copy(string state, PlaceKind place = PlaceKind.DoctorOrClinic)
        => new(state, place, RecordForm.Electronic, RequestKind.Copy);

    private static ExtensionNotice Notice(DateOnly dated, DateOnly promised) => new(InWriting: true, GivesReasons: true, dated, dated, promised);
}
