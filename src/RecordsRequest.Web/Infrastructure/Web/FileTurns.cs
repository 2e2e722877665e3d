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

/// <summary>Places are each node's own; across all nodes one person has one place.</summary>
internal sealed class FileTurns(FilePlaces places, NodeTurns turns, Limits limits, TimeProvider time) : IAsyncResourceFilter
{
    /// <summary>Between two looks whether another node still makes a file for the same person.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock _one = new();
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var http = context.HttpContext;
        var who = http.User.OwnerId()?.ToString() ?? http.TraceIdentifier;
        if (!await EnterAsync(who, http.RequestAborted, RateLimits.NetworkOf(http)))
        {
            http.Response.Headers.RetryAfter = FilePlaces.Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            context.Result = http.Refuse(NotDone.Busy);
            return;
        }

        try
        {
            await next();
        }
        finally
        {
            await LeaveAsync(who);
        }
    }

    internal async Task<bool> EnterAsync(string who, CancellationToken cancellation, string network = "")
    {
        var began = time.GetTimestamp();
        while (await places.EnterAsync(who, cancellation, network))
        {
            if (await TakeAsync(who))
            {
                return true;
            }

            if (time.GetElapsedTime(began) >= FilePlaces.Patience || !await LookLaterAsync(who, cancellation))
            {
                return false;
            }
        }

        return false;
    }

    internal async Task LeaveAsync(string who)
    {
        try
        {
            await turns.GiveBackAsync(LockOf(who));
        }
        finally
        {
            places.Leave(who);
        }
    }

    private static string LockOf(string who) => $"file {who}";

    /// <summary>Whoever waits for another node keeps no place here.</summary>
    private async Task<bool> TakeAsync(string who)
    {
        var isTaken = false;
        try
        {
            return isTaken = await turns.TryTakeAsync(LockOf(who), CancellationToken.None);
        }
        finally
        {
            if (!isTaken)
            {
                places.Leave(who);
            }
        }
    }

    private async Task<bool> LookLaterAsync(string who, CancellationToken cancellation)
    {
        lock (_one)
        {
            if (_elsewhere.Count >= limits.FilesWaiting || !_elsewhere.Add(who))
            {
                return false;
            }
        }

        try
        {
            await Task.Delay(Pause, time, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            lock (_one)
            {
                _elsewhere.Remove(who);
            }
        }
    }
}
