namespace RecordsRequest.Domain.Requests;

/// <summary>One line of a request's timeline. Written once, never changed.</summary>
public sealed class RequestEvent
{
    public required Guid Id { get; init; }

    public required Guid RequestId { get; init; }

    /// <summary>The line that was written before it; null for the first, and in a request that does not count its lines yet.</summary>
    public Guid? BeforeId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Sealed<EventFacts> Facts { get; init; }

    /// <summary>Key of the form that recorded it, unique for each request, so that a repeated press records once.</summary>
    public required string FormKey { get; init; }
}

public sealed record NewEvent(Guid Id, Sealed<EventFacts> Facts, string FormKey, DateTimeOffset At);
