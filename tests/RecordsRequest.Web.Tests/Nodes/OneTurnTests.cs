using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RecordsRequest.Web.Infrastructure.Web;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Nodes;

/// <summary>PDFs and ZIPs: places are each node's own, and one person has one place on all of them.</summary>
public sealed class OneTurnTests : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Site _site = new();
    private readonly WaitedClock _time = new();

    private FileTurns A => field ??= TurnsOf(_site.A);

    private FileTurns B => field ??= TurnsOf(_site.B);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [PostgresFact]
    public async Task One_person_has_one_place_on_all_nodes_and_whoever_waits_for_another_node_keeps_none_here()
    {
        Assert.True(await A.EnterAsync("Ana", CancellationToken.None));

        var second = B.EnterAsync("Ana", CancellationToken.None);
        await _time.UntilWaitedAsync(second);
        Assert.True(await B.EnterAsync("Ben", CancellationToken.None));
        Assert.True(await B.EnterAsync("Eva", CancellationToken.None));
        Assert.False(second.IsCompleted);
        await B.LeaveAsync("Ben");
        await A.LeaveAsync("Ana");
        _time.Advance(Pause);

        Assert.True(await second);
    }

    [PostgresFact]
    public async Task Whoever_waits_for_another_node_is_sent_away_after_ten_seconds()
    {
        await A.EnterAsync("Ana", CancellationToken.None);

        var second = B.EnterAsync("Ana", CancellationToken.None);
        var waited = TimeSpan.Zero;
        await _time.UntilWaitedAsync(second);
        while (!second.IsCompleted)
        {
            _time.Advance(Pause);
            waited += Pause;
            await _time.UntilWaitedAsync(second);
        }

        Assert.False(await second);
        Assert.Equal(TimeSpan.FromSeconds(10), waited);
    }

    [PostgresFact]
    public async Task A_turn_of_a_node_that_is_cut_off_is_free_at_once()
    {
        await A.EnterAsync("Ana", CancellationToken.None);

        await _site.CutOffAsync();

        Assert.True(await B.EnterAsync("Ana", CancellationToken.None));
        await A.LeaveAsync("Ana");
    }

    private FileTurns TurnsOf(TestApp node) => ActivatorUtilities.CreateInstance<FileTurns>(node.Services, _time);

    /// <summary>It stands, and lets the test know when somebody waits for it to go on.</summary>
    private sealed class WaitedClock : FakeTimeProvider
    {
        private readonly Channel<TimeSpan> _waits = Channel.CreateUnbounded<TimeSpan>();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _waits.Writer.TryWrite(dueTime);
            return timer;
        }

        /// <summary>Ends with what waits, too.</summary>
        public async Task UntilWaitedAsync(Task waiting) => await Task.WhenAny(_waits.Reader.ReadAsync().AsTask(), waiting);
    }
}
