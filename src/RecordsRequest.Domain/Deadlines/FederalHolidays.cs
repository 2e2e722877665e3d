namespace RecordsRequest.Domain.Deadlines;

/// <summary>On the weekday they are kept (5 U.S.C. 6103). States keep others too, so a count that uses these is an estimate.</summary>
public static class FederalHolidays
{
    private const int JuneteenthSince = 2021;

    public static bool Include(DateOnly day) => In(day.Year).Contains(day) || day == Kept(new(day.Year + 1, 1, 1));

    /// <summary>As kept: a New Year's Day on a Saturday is kept on the last day of the year before.</summary>
    public static IReadOnlyList<DateOnly> In(int year) =>
    [
        Kept(new(year, 1, 1)),
        Nth(3, DayOfWeek.Monday, year, 1),
        Nth(3, DayOfWeek.Monday, year, 2),
        Nth(1, DayOfWeek.Monday, year, 6).AddDays(-7),
        .. year >= JuneteenthSince ? [Kept(new(year, 6, 19))] : Array.Empty<DateOnly>(),
        Kept(new(year, 7, 4)),
        Nth(1, DayOfWeek.Monday, year, 9),
        Nth(2, DayOfWeek.Monday, year, 10),
        Kept(new(year, 11, 11)),
        Nth(4, DayOfWeek.Thursday, year, 11),
        Kept(new(year, 12, 25)),
    ];

    public static IReadOnlyList<DateOnly> Between(DateOnly day, DateOnly last)
        => [.. Enumerable.Range(day.Year, last.Year - day.Year + 2).SelectMany(In).Where(holiday => day < holiday && holiday <= last).Distinct()];

    private static DateOnly Nth(int nth, DayOfWeek weekday, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    private static DateOnly Kept(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => day,
    };
}
