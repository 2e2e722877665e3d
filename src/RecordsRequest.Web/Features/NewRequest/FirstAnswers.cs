using RecordsRequest.Web.Features.Guests;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>A visit and the draft that the first answer began in it.</summary>
public sealed record Begun(GuestVisit Visit, string Draft);

/// <summary>
/// Whoever presses the first button twice has no cookie yet that tells it is the same person. The form's key tells it, with the cookie that
/// goes with the form; remembered for a minute, in memory.
/// </summary>
public sealed class FirstAnswers(TimeProvider time)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly Lock _one = new();
    private readonly Dictionary<string, (DateTimeOffset At, Task<Begun> Begun)> _begun = new(StringComparer.Ordinal);

    public Task<Begun> OnceAsync(string key, Func<Task<Begun>> begin)
    {
        lock (_one)
        {
            var now = time.GetUtcNow();
            foreach (var (old, entry) in _begun)
            {
                if (entry.Begun.IsFaulted || (now - entry.At).Duration() > Remembered)
                {
                    _begun.Remove(old);
                }
            }

            if (!_begun.TryGetValue(key, out var found))
            {
                _begun[key] = found = (now, begin());
            }

            return found.Begun;
        }
    }
}
