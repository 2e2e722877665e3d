using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Infrastructure.Signals;

/// <summary>
/// How long the database took for a request, as parts of its trace: what for, never what it was asked or answered. It listens before anything is
/// asked, since EF Core does not look for a second whether somebody listens by now.
/// </summary>
internal sealed class DatabaseSpans : IStartUpStep, IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Speaker = "Microsoft.EntityFrameworkCore";

    private readonly List<IDisposable> _subscriptions = [];

    public Task RunAsync(CancellationToken cancellationToken)
    {
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        lock (_subscriptions)
        {
            _subscriptions.ForEach(subscription => subscription.Dispose());
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Speaker)
        {
            lock (_subscriptions)
            {
                _subscriptions.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
            }
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Jobs of our own have no request, and no trace.
        if (value.Value is CommandExecutedEventData executed && Activity.Current is { } request && request.Source == RequestSpan.Source)
        {
            using var span = RequestSpan.Source.StartActivity(
                $"database {executed.CommandSource}", ActivityKind.Client, request.Context, startTime: executed.StartTime);
            span?.SetEndTime(executed.StartTime.UtcDateTime + executed.Duration);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
