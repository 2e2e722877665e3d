namespace RecordsRequest.Domain.Requests;

public sealed record PartialDate(int Year, int Month, int? Day = null)
{
    public DateOnly Earliest => new(Year, Month, Day ?? 1);

    public DateOnly Latest => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));
}
