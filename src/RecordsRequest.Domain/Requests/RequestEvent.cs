namespace RecordsRequest.Domain.Requests;

/// <summary>One line of a request's timeline. Written once, never changed.</summary>
public sealed class RequestEvent
{
    /// <summary>Row key; never leaves the server.</summary>
    public required Guid Id { get; init; }

    /// <summary>The request it belongs to.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>When it was recorded. The day it happened is inside <see cref="Facts"/>.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>All that was recorded.</summary>
    public required Sealed<EventFacts> Facts { get; init; }

    /// <summary>Key of the form that recorded it, unique for each request, so that a repeated press records once.</summary>
    public required string FormKey { get; init; }
}

/// <summary>What the caller brings for a new line of the timeline.</summary>
/// <param name="Id">Row key; the facts are sealed to it.</param>
/// <param name="Facts">The facts, sealed.</param>
/// <param name="FormKey">Key of the form that recorded it.</param>
/// <param name="At">When it is recorded.</param>
public sealed record NewEvent(Guid Id, Sealed<EventFacts> Facts, string FormKey, DateTimeOffset At);

/// <summary>What kind of thing an event is.</summary>
public enum EventKind
{
    LetterMade,
    Sent,
    Received,
    Extension,
    Returned,
    OfficeAddress,
    Ready,
    NotReady,
    Arrival,
    Obstacle,
    Call,
    FeeNotice,
    FeeAnswer,
    Denial,
    LetterSent,
    Complaint,
    Corrected,
    Closed,
    Reopened,
}
