namespace RecordsRequest.Domain.Requests;

/// <summary>A date of care as a person remembers it: a month, or a day in it.</summary>
/// <param name="Year">Four-digit year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Day of the month, or null when only the month is known.</param>
public sealed record PartialDate(int Year, int Month, int? Day = null)
{
    /// <summary>The first day it can mean.</summary>
    public DateOnly Earliest => new(Year, Month, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Latest => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));
}
