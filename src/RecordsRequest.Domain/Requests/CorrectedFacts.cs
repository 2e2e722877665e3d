namespace RecordsRequest.Domain.Requests;

/// <summary>Something told before was wrong. What was told stays in the log; what counts from now on is this.</summary>
/// <param name="EventId">The line that was wrong: the first one, however often it was put right.</param>
/// <param name="Instead">The same kind of facts, as they really are.</param>
public sealed record CorrectedFacts(Guid EventId, EventFacts Instead) : EventFacts;

/// <summary>Facts with the row they are stored in, so that they can be put right.</summary>
/// <param name="EventId">Row of the event.</param>
/// <param name="Facts">The facts.</param>
public sealed record LoggedFacts(Guid EventId, EventFacts Facts);
