namespace RecordsRequest.Domain.Calls;

public sealed record CallFacts(DateOnly On, string? SpokeTo, string? Said, DateOnly? PromisedOn) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.Call;

    public override DateOnly? Promise => PromisedOn;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(On, today, (madeOn, EventFaultReason.BeforeLetter)),
        .. EventRules.Promise(PromisedOn, On, EventFaultReason.BeforeCall),
    ];

    internal override IEnumerable<string?> Told(Situation now, Words words)
        => [SpokeTo is { } who ? words.Fill(nameof(Wording.Complaint_CallWith), who) : words[nameof(Wording.Complaint_Call)],
            words.Promised(PromisedOn)];
}
