namespace RecordsRequest.Domain.Requests;

public sealed record ClosedFacts(DateOnly On, ClosingOutcome Outcome, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => Outcome is ClosingOutcome.Withdrawn ? RequestAction.Withdraw : RequestAction.Close;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (madeOn, EventFaultReason.BeforeLetter));

    internal override IEnumerable<string?> Told(Situation now, Words words)
        => Outcome is ClosingOutcome.Withdrawn ? [words[nameof(Wording.Complaint_Withdrawn)]] : [];
}

public sealed record ReopenedFacts(DateOnly On, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.Reopen;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (madeOn, EventFaultReason.BeforeLetter));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [];
}
