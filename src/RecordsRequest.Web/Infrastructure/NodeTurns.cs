namespace RecordsRequest.Web.Infrastructure;

/// <summary>What only one of several nodes does at a time. Where there is one node, it may.</summary>
public class NodeTurns
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>False while another node has it. It stays this node's until it is given back, or its process or connection ends.</summary>
    public virtual Task<bool> TryTakeAsync(string what, CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>Whether it was this node's all the while since it was taken.</summary>
    public virtual Task<bool> HasAsync(string what, CancellationToken cancellation) => Task.FromResult(true);

    public virtual Task GiveBackAsync(string what) => Task.CompletedTask;

    /// <summary>Does it when no other node does.</summary>
    public async Task InTurnAsync(string what, TimeProvider time, Func<Task> work, CancellationToken cancellation)
    {
        while (!await TryTakeAsync(what, cancellation))
        {
            await Task.Delay(Pause, time, cancellation);
        }

        try
        {
            await work();
        }
        finally
        {
            await GiveBackAsync(what);
        }
    }
}
