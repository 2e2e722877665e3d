using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>A page that makes a PDF or a ZIP: a few at a time, one for each person, and a short queue.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TakesTurnsAttribute : Attribute, IFilterFactory
{
    public bool IsReusable => true;

    public IFilterMetadata CreateInstance(IServiceProvider serviceProvider) => serviceProvider.GetRequiredService<FileTurns>();
}

internal sealed class FileTurns(Limits limits) : IAsyncResourceFilter
{
    /// <summary>Longer than almost any file takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock _one = new();
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Who, TaskCompletionSource Turn)> _waiting = new();

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var who = http.User.OwnerId()?.ToString() ?? http.TraceIdentifier;
        if (!await EnterAsync(who, http.RequestAborted))
        {
            http.Response.Headers.RetryAfter = Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            context.Result = http.Refuse(NotDone.Busy);
            return;
        }

        try
        {
            await next();
        }
        finally
        {
            Leave(who);
        }
    }

    internal async Task<bool> EnterAsync(string who, CancellationToken cancellation)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_one)
        {
            if (MayRun(who))
            {
                return _running.Add(who);
            }

            if (_waiting.Count >= limits.FilesWaiting)
            {
                return false;
            }

            _waiting.AddLast((who, turn));
        }

        try
        {
            await turn.Task.WaitAsync(Patience, cancellation);
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

    internal void Leave(string who)
    {
        lock (_one)
        {
            _running.Remove(who);
            for (var next = _waiting.First; next is not null; next = next.Next)
            {
                if (MayRun(next.Value.Who))
                {
                    _running.Add(next.Value.Who);
                    _waiting.Remove(next);
                    next.Value.Turn.SetResult();
                    return;
                }
            }
        }
    }

    private bool MayRun(string who) => _running.Count < limits.FilesAtOnce && !_running.Contains(who);
}
