namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>Where this node makes files: few at a time, as it has few processors, and a short queue.</summary>
internal sealed class FilePlaces(Limits limits, TimeProvider time)
{
    /// <summary>So that a turn of the longest ends while one waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Longer than almost any file takes. Whoever fetches slowly for longer keeps the file and gives the place on.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    private readonly Lock _one = new();
    private readonly Dictionary<string, Place> _running = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Who, TaskCompletionSource Turn)> _waiting = new();

    public async Task<bool> EnterAsync(string who, CancellationToken cancellation)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_one)
        {
            if (MayRun(who))
            {
                Begin(who);
                return true;
            }

            if (_waiting.Count >= limits.FilesWaiting || _waiting.Any(one => one.Who == who))
            {
                return false;
            }

            _waiting.AddLast((who, turn));
        }

        try
        {
            await turn.Task.WaitAsync(Patience, time, cancellation);
            return true;
        }
        catch (Exception gaveUp) when (gaveUp is TimeoutException or OperationCanceledException)
        {
            lock (_one)
            {
                // Its turn may have come at the same moment.
                return !_waiting.Remove((who, turn));
            }
        }
    }

    public void Leave(string who)
    {
        lock (_one)
        {
            if (_running.Remove(who, out var place))
            {
                place.Timer.Dispose();
            }

            LetNextIn();
        }
    }

    private void PassOn(string who)
    {
        lock (_one)
        {
            if (_running.TryGetValue(who, out var place))
            {
                place.IsCounted = false;
                LetNextIn();
            }
        }
    }

    private void LetNextIn()
    {
        for (var next = _waiting.First; next is not null; next = next.Next)
        {
            if (MayRun(next.Value.Who))
            {
                Begin(next.Value.Who);
                _waiting.Remove(next);
                next.Value.Turn.SetResult();
                return;
            }
        }
    }

    private void Begin(string who)
    {
        var timer = time.CreateTimer(_ => PassOn(who), state: null, LongestTurn, Timeout.InfiniteTimeSpan);
        _running.Add(who, new Place { Timer = timer });
    }

    private bool MayRun(string who) => _running.Values.Count(place => place.IsCounted) < limits.FilesAtOnce && !_running.ContainsKey(who);

    private sealed class Place
    {
        public required ITimer Timer { get; init; }

        public bool IsCounted { get; set; } = true;
    }
}
