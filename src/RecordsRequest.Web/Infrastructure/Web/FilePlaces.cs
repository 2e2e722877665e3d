namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>
/// Where this node makes files: few at a time, as it has few processors, and a short queue. Visits cost nothing, so both are shared between networks.
/// </summary>
internal sealed class FilePlaces(Limits limits, TimeProvider time)
{
    /// <summary>So that a turn of the longest ends while one waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Longer than almost any file takes. Whoever fetches slowly for longer keeps the file and gives the place on.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(5);

    private readonly Lock _one = new();
    private readonly Dictionary<string, Place> _running = new(StringComparer.Ordinal);
    private readonly LinkedList<Waiting> _waiting = new();

    public async Task<bool> EnterAsync(string who, CancellationToken cancellation, string network = "")
    {
        var waiting = new Waiting(who, network, new(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_one)
        {
            if (MayRun(who))
            {
                Begin(who, network);
                return true;
            }

            if (_waiting.Any(one => one.Who == who) || (_waiting.Count >= limits.FilesWaiting && !MakeRoomFor(network)))
            {
                return false;
            }

            _waiting.AddLast(waiting);
        }

        try
        {
            return await waiting.Turn.Task.WaitAsync(Patience, time, cancellation);
        }
        catch (Exception gaveUp) when (gaveUp is TimeoutException or OperationCanceledException)
        {
            return await GiveUpAsync(waiting);
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

    /// <summary>False, unless its turn came at the same moment.</summary>
    private Task<bool> GiveUpAsync(Waiting waiting)
    {
        lock (_one)
        {
            return _waiting.Remove(waiting) ? Task.FromResult(false) : waiting.Turn.Task;
        }
    }

    /// <summary>Sends the last of the network with most in the queue away, if it still has no fewer there than the one that comes.</summary>
    private bool MakeRoomFor(string network)
    {
        var most = _waiting.GroupBy(one => one.Network).MaxBy(group => group.Count());
        if (most is null || most.Count() < _waiting.Count(one => one.Network == network) + 2)
        {
            return false;
        }

        var last = most.Last();
        _waiting.Remove(last);
        last.Turn.SetResult(false);
        return true;
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
        if (_waiting.Where(one => MayRun(one.Who)).MinBy(one => PlacesOf(one.Network)) is { } next)
        {
            Begin(next.Who, next.Network);
            _waiting.Remove(next);
            next.Turn.SetResult(true);
        }
    }

    private int PlacesOf(string network) => _running.Values.Count(place => place.IsCounted && place.Network == network);

    private void Begin(string who, string network)
    {
        var timer = time.CreateTimer(_ => PassOn(who), state: null, LongestTurn, Timeout.InfiniteTimeSpan);
        _running.Add(who, new Place { Timer = timer, Network = network });
    }

    private bool MayRun(string who) => _running.Values.Count(place => place.IsCounted) < limits.FilesAtOnce && !_running.ContainsKey(who);

    private sealed record Waiting(string Who, string Network, TaskCompletionSource<bool> Turn);

    private sealed class Place
    {
        public required string Network { get; init; }

        public required ITimer Timer { get; init; }

        public bool IsCounted { get; set; } = true;
    }
}
