namespace RecordsRequest.Domain.Requests;

/// <summary>Something told before was wrong. What was told stays in the log; what counts from now on is this.</summary>
public sealed record CorrectedFacts(Guid EventId, EventFacts Instead) : EventFacts
{
    public override DateOnly HappenedOn => Instead.HappenedOn;

    public override RequestAction? Action => RequestAction.Correct;

    // What is put right must fit with all that was told before and after it.
    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => before.With(this).Steps()
            .Select(step => (step.Facts, Faults: step.Facts.FaultsOf(step.Before, madeOn, today)))
            .Select(step => step.Facts == Instead
                ? step.Faults
                : [.. step.Faults.Select(_ => new EventFault(EventField.On, EventFaultReason.ClashesWithOther, step.Facts.HappenedOn))])
            .FirstOrDefault(faults => faults.Count > 0) ?? [];

    internal override IEnumerable<string?> Told(Situation now, Words words) => [];
}

public sealed record LoggedFacts(Guid EventId, EventFacts Facts);
