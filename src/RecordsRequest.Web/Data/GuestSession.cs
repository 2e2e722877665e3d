namespace RecordsRequest.Web.Data;

public sealed class GuestSession
{
    /// <summary>On the person's own device: days without a visit.</summary>
    public static readonly TimeSpan OwnIdle = TimeSpan.FromDays(90);

    /// <summary>On a device other people use too: time without a click, and time altogether.</summary>
    public static readonly TimeSpan SharedIdle = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan SharedLongest = TimeSpan.FromHours(12);

    // A minute more or less is nothing on an own device, and would be felt on a shared one.
    private static readonly TimeSpan OwnNotice = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SharedNotice = TimeSpan.FromSeconds(5);

    /// <summary>SHA-256 of the key in the cookie; the key itself is kept nowhere.</summary>
    public required byte[] KeyHash { get; init; }

    public required Guid OwnerId { get; init; }

    public required bool Shared { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>A wrong clock takes nobody's only key away; on a device that others use, it rather ends the visit.</summary>
    public bool IsOpenBy(BelievedClock clock) => Shared
        ? clock.Told - LastSeenAt <= SharedIdle && clock.Told - CreatedAt <= SharedLongest
        : clock.Now - LastSeenAt <= OwnIdle;

    /// <summary>Whether enough time has passed to note the visit again; also when the clock was set back, or the visit would not end.</summary>
    public bool IsToBeNotedAt(DateTimeOffset now) => (now - LastSeenAt).Duration() >= (Shared ? SharedNotice : OwnNotice);
}
