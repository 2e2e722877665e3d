namespace RecordsRequest.Domain.Complaints;

public enum ComplaintStep
{
    Filed,
    Answered,
}

/// <summary>45 CFR 160.306. It closes nothing and stops no clock.</summary>
public sealed record ComplaintFacts(DateOnly On, ComplaintStep Step, string? TransactionNumber, string? Note) : DayFacts(On)
{
    /// <summary>Ours; the form names no length.</summary>
    public const int MaxTransactionNumberLength = 40;

    public override RequestAction? Action => RequestAction.Complain;

    public override bool Settles(Matter matter) => matter is Matter.Refusal;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending));

    internal override IEnumerable<string?> Told(Situation now, Words words)
        => [words[$"Complaint_Step_{Step}"], TransactionNumber is { } number ? words.Fill(nameof(Wording.Complaint_Number), number) : null];

    internal override IEnumerable<string> Papers(Words words)
        => Step is ComplaintStep.Answered ? [words.Dated(nameof(Wording.Complaint_Paper_Answer), On)] : [];
}
