namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>So many at once, and then one each time a share of the window has passed. Who is refused learns exactly when to come back.</summary>
internal sealed class Pace(int permits, TimeSpan window, TimeProvider time)
{
    private readonly Lock _one = new();

    /// <summary>By who asks: the moment from which all permits are there again.</summary>
    private readonly Dictionary<string, DateTimeOffset> _fullAt = new(StringComparer.Ordinal);
    private DateTimeOffset _sweptAt;

    /// <summary>Counts one and returns null, or counts nothing and returns how long to wait.</summary>
    public TimeSpan? WaitOf(string who)
    {
        lock (_one)
        {
            var now = time.GetUtcNow();
            Forget(now);
            // A clock that was set back must not lock anybody out for longer than the window.
            var full = _fullAt.TryGetValue(who, out var at) && at > now && at <= now + window ? at : now;
            var next = full + (window / permits);
            if (next - now > window)
            {
                return next - now - window;
            }

            _fullAt[who] = next;
            return null;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        if ((now - _sweptAt).Duration() < window)
        {
            return;
        }

        _sweptAt = now;
        foreach (var (who, full) in _fullAt)
        {
            if (full <= now)
            {
                _fullAt.Remove(who);
            }
        }
    }
}
