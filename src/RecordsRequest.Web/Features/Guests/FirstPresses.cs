using RecordsRequest.Web.Infrastructure.Web;

namespace RecordsRequest.Web.Features.Guests;

/// <summary>When this node first saw each start page sent. Who deletes all they have leaves no row that could tell it.</summary>
public sealed class FirstPresses(TimeProvider time)
{
    /// <summary>As long as somebody presses again because nothing seems to happen.</summary>
    public static readonly TimeSpan Together = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly Pace _pages = new(permits: 1, Remembered, time);

    public bool IsTogetherWithFirst(Guid page) => _pages.WaitOf(page.ToString()) is not { } left || Remembered - left <= Together;
}
