namespace RecordsRequest.Web.Data;

/// <summary>
/// How late it is for whatever ends or is deleted because days have passed. A clock that leapt ahead is not believed at once
/// (<see cref="ClockWatch"/>): until then it is the end of the last day that was.
/// </summary>
public sealed class BelievedClock(TimeProvider time)
{
    private static readonly TimeSpan Leap = TimeSpan.FromDays(7);

    private DateTimeOffset _endOfDay = DateTimeOffset.MaxValue - Leap;

    /// <summary>Whether a clock can have shown it. From the others nothing can be reckoned.</summary>
    public static bool CanShow(DateOnly day) => day.Year is >= 2000 and < 9000;

    public DateTimeOffset Now => IsAhead ? _endOfDay : Told;

    /// <summary>What the clock says, believed or not.</summary>
    public DateTimeOffset Told => time.GetUtcNow();

    public bool IsAhead => Told > _endOfDay + Leap;

    /// <summary>A clock set back by more than a day. What was told since is later than now.</summary>
    public bool IsBehind => Told < _endOfDay - TimeSpan.FromDays(2);

    public void Believe(DateOnly day) => _endOfDay = new(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
}
