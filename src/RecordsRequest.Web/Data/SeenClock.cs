namespace RecordsRequest.Web.Data;

/// <summary>The one row in which the hourly job keeps how late it is. No visit writes here.</summary>
public sealed class SeenClock
{
    public required int Id { get; init; }

    /// <summary>In UTC: the last day that was believed.</summary>
    public required DateOnly Day { get; set; }

    /// <summary>Hours the app has run, over all starts, since the clock leapt ahead of <see cref="Day"/>.</summary>
    public int HoursAhead { get; set; }

    /// <summary>The operator said that the clock is right though something was told by this time; null while nobody had to.</summary>
    public DateTimeOffset? AcceptedUntil { get; set; }
}
