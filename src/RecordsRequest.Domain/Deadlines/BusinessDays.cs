namespace RecordsRequest.Domain.Deadlines;

/// <summary>Monday to Friday without federal holidays: the days a state rule means by working or business days.</summary>
public static class BusinessDays
{
    public static bool Include(DateOnly day)
        => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FederalHolidays.Include(day);

    /// <summary>The day itself is day 0, whatever day it is.</summary>
    public static DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0; left -= Include(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>How many come after the first day, up to the last.</summary>
    public static int Between(DateOnly day, DateOnly last)
        => Enumerable.Range(1, Math.Max(0, last.DayNumber - day.DayNumber)).Count(days => Include(day.AddDays(days)));
}
