using FsCheck;
using FsCheck.Fluent;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

public sealed class BusinessDaysTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2099, 1, 1).DayNumber)
        .Select(DateOnly.FromDayNumber);

    [Fact]
    public void The_holidays_of_2026_are_those_federal_offices_keep()
        => Assert.Equal(
            ["01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26", "12-25"],
            FederalHolidays.In(2026).Select(day => day.ToString("MM-dd", null)));

    [Theory]
    [InlineData("2021-12-31", "New Year's Day 2022 is a Saturday and kept on the Friday before, in the old year")]
    [InlineData("2023-01-02", "New Year's Day 2023 is a Sunday and kept on the Monday after")]
    [InlineData("2027-06-18", "Juneteenth 2027 is a Saturday")]
    [InlineData("2027-07-05", "Independence Day 2027 is a Sunday")]
    [InlineData("2027-12-24", "Christmas 2027 is a Saturday")]
    public void A_holiday_on_a_weekend_is_kept_on_the_weekday_beside_it(string kept, string why)
        => Assert.True(FederalHolidays.Include(DateOnly.Parse(kept, null)), why);

    [Theory]
    [InlineData("2026-11-23", 15, "2026-12-15", "Thanksgiving is left out, the Friday after is not")]
    [InlineData("2027-01-04", 21, "2027-02-03", "Martin Luther King's day is left out")]
    [InlineData("2026-12-14", 21, "2027-01-14", "Christmas and New Year's Day are left out")]
    [InlineData("2027-01-02", 1, "2027-01-04", "from a Saturday the first working day is Monday")]
    [InlineData("2027-01-02", 0, "2027-01-02", "no days are no days")]
    public void Working_days_are_counted_after_the_day_of_receipt(string received, int count, string last, string why)
        => Assert.Equal((DateOnly.Parse(last, null), why), (BusinessDays.After(DateOnly.Parse(received, null), count), why));

    [Fact]
    public void The_last_working_day_is_one_and_as_many_lie_between()
        => Holds(Cases, given =>
        {
            var last = BusinessDays.After(given.Day, given.Count);
            var between = Enumerable.Range(1, last.DayNumber - given.Day.DayNumber).Count(days => BusinessDays.Include(given.Day.AddDays(days)));
            return BusinessDays.Include(last) && between == given.Count;
        });

    [Fact]
    public void Weekends_and_holidays_never_make_it_earlier()
        => Holds(Cases, given =>
        {
            var last = BusinessDays.After(given.Day, given.Count);
            return last >= given.Day.AddDays(given.Count) && last >= WeekdaysAfter(given.Day, given.Count)
                && last <= BusinessDays.After(given.Day.AddDays(1), given.Count);
        });

    private static readonly Gen<(DateOnly Day, int Count)> Cases = from day in Days from count in Gen.Choose(1, 30) select (day, count);

    private static DateOnly WeekdaysAfter(DateOnly day, int count)
        => Enumerable.Range(1, 100)
            .Select(day.AddDays).Where(next => next.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ElementAt(count - 1);

    private static void Holds<T>(Gen<T> cases, Func<T, bool> property)
        => Prop.ForAll(cases.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
