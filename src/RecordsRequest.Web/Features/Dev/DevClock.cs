namespace RecordsRequest.Web.Features.Dev;

/// <summary>The system clock, moved by whole days. For development only.</summary>
internal sealed class DevClock : TimeProvider
{
    private int _days;

    public int Days => _days;

    public void Move(int days) => Interlocked.Exchange(ref _days, days);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(_days);
}
