using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Calls;

/// <summary>The person called the office, or was called.</summary>
/// <param name="On">Day of the call.</param>
/// <param name="SpokeTo">Who they spoke to, or null.</param>
/// <param name="Said">What the office said, in the person's words, or null.</param>
/// <param name="PromisedOn">The date the office promised, or null. It is shown beside the legal date and never replaces it.</param>
public sealed record CallFacts(DateOnly On, string? SpokeTo, string? Said, DateOnly? PromisedOn) : DayFacts(On)
{
    public override EventKind Kind => EventKind.Call;

    public override RequestAction? Action => RequestAction.Call;

    public override DateOnly? Promise => PromisedOn;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(On, today, (madeOn, EventFaultReason.BeforeLetter)),
        .. EventRules.Promise(PromisedOn, On, EventFaultReason.BeforeCall),
    ];

    internal override IEnumerable<string?> Told(Situation now, Words words)
        => [SpokeTo is { } who ? words.Fill(nameof(Wording.Complaint_CallWith), who) : words[nameof(Wording.Complaint_Call)], words.Promised(PromisedOn)];
}
