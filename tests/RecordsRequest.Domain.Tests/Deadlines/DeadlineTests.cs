using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

public sealed class DeadlineTests
{
    [Theory]
    [InlineData("2027-02-03", "2027-03-05", "2027-04-04", "Scenario 1: received on a Wednesday in February")]
    [InlineData("2028-02-29", "2028-03-30", "2028-04-29", "Scenario 5: received on a leap day")]
    [InlineData("2026-11-25", "2026-12-25", "2027-01-24", "Scenario 7: day 30 is a holiday and stays")]
    [InlineData("2026-12-31", "2027-01-30", "2027-03-01", "Scenario 8: day 30 is a Saturday in the next year and stays")]
    [InlineData("2026-06-01", "2026-07-01", "2026-07-31", "thirty days after 1 June is 1 July")]
    public void Scenarios_1_5_7_8_The_last_day_is_thirty_days_after_receipt(string received, string due, string outer, string why)
    {
        var deadline = Deadline.For(DateOnly.Parse(received, null));

        Assert.Equal((DateOnly.Parse(due, null), DateOnly.Parse(outer, null), why), (deadline.DueOn, deadline.OuterLimitOn, why));
        Assert.Equal("45 CFR 164.524(b)(2)", deadline.Rule.Citation);
    }

    [Fact]
    public void Scenario_10_On_day_thirty_no_days_are_left_and_none_are_late()
    {
        var deadline = Deadline.For(new(2027, 2, 3));

        Assert.Equal([1, 0, -1], [deadline.DaysLeftOn(new(2027, 3, 4)), deadline.DaysLeftOn(new(2027, 3, 5)), deadline.DaysLeftOn(new(2027, 3, 6))]);
    }

    [Fact]
    public void Scenario_102_A_new_rule_governs_only_what_is_received_from_its_first_day_on()
    {
        IReadOnlyList<DeadlineRule> rules =
        [
            .. DeadlineRules.Federal,
            new("a later rule", Days: 15, ExtensionDays: 15, InForceFrom: new(2028, 1, 1), CheckedOn: new(2027, 12, 1)),
        ];

        Assert.Equal(30, DeadlineRules.For(new(2027, 12, 31), rules).Days);
        Assert.Equal(15, DeadlineRules.For(new(2028, 1, 1), rules).Days);
        Assert.Equal(30, DeadlineRules.For(new(2000, 1, 1), rules).Days);
    }
}
