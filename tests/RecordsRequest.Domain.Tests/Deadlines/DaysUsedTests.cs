using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>Received on Wednesday, 3 February 2027. Monday the 15th is a federal holiday.</summary>
public sealed class DaysUsedTests
{
    private static readonly DateOnly Received = new(2027, 2, 3);
    private static readonly DeadlineRule Working = new("A law", 15, 0, null, Received) { Count = DayCount.Working };

    [Theory]
    [InlineData("2027-02-03", 0, false)]
    [InlineData("2027-02-15", 12, false)]
    [InlineData("2027-03-05", 30, false)]
    [InlineData("2027-03-06", 31, true)]
    public void The_federal_rule_counts_every_day(string today, int used, bool isLate)
        => Assert.Equal(
            new DaysUsed(DayCount.Calendar, used, Due: 30, Longest: 60, isLate), DaysUsed.Of(Deadline.For(Received), DateOnly.Parse(today, null)));

    [Theory]
    [InlineData("2027-02-03", 0, false)]
    [InlineData("2027-02-05", 2, false)]
    [InlineData("2027-02-07", 2, false)]
    [InlineData("2027-02-15", 7, false)]
    [InlineData("2027-02-16", 8, false)]
    [InlineData("2027-02-25", 15, false)]
    [InlineData("2027-02-27", 16, true)]
    public void A_rule_of_working_days_counts_those(string today, int used, bool isLate)
        => Assert.Equal(
            new DaysUsed(DayCount.Working, used, Due: 15, Longest: 15, isLate), DaysUsed.Of(new(Received, Working), DateOnly.Parse(today, null)));

    [Fact]
    public void A_weekend_after_the_last_working_day_is_late_though_no_working_day_has_passed()
    {
        var days = DaysUsed.Of(new(Received, Working with { Days = 2 }), new(2027, 2, 6));

        Assert.Equal((2, 2, true), (days.Used, days.Due, days.IsLate));
        Assert.Equal((1f, 1f, 1f), (days.Filled, days.Mark, days.End));
    }

    [Fact]
    public void The_bar_reaches_as_far_as_what_is_longest()
    {
        var early = DaysUsed.Of(Deadline.For(Received), Received.AddDays(15));
        var late = DaysUsed.Of(Deadline.For(Received), Received.AddDays(75));

        Assert.Equal((0.25f, 0.5f, 0.5f), (early.Filled, early.Mark, early.End));
        Assert.Equal((0.4f, 0.4f, 1f), (late.Filled, late.Mark, late.End));
    }
}
