namespace RecordsRequest.Web.Features.Dev;

internal sealed class DevClock : TimeProvider
{
    private int _days;

    public int Days => _days;

    public void Move(int days) => Interlocked.Exchange(ref _days, days);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(_days);
}
