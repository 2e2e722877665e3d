using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Requests;

public enum ReceiptBasis
{
    HandedOver,

    /// <summary>Tracking, a fax confirmation or a receipt shows it.</summary>
    Proven,
    OfficeSaid,

    /// <summary>The person's own estimate; the countdown is labelled so.</summary>
    Estimated,
}

public enum ItemOutcome
{
    Waiting,
    All,
    Part,
    NoneExist,
    Refused,
}

public sealed record ReceivedFacts(DateOnly On, ReceiptBasis Basis, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.Receive;

    /// <summary>Whether more than the patient's own estimate stands behind the day: what the office says of it counts against the office.</summary>
    internal bool IsProven => Basis is not ReceiptBasis.Estimated;

    // The day that counts cannot come after the office has answered to the same letter; a copy sent again can arrive whenever it does.
    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. before.Attempt.OfType<ExtensionFacts>().Where(notice => notice.DatedOn < On && before.With(this).Receipt == this).Take(1)
            .Select(notice => new EventFault(EventField.On, EventFaultReason.AfterAnswer, notice.DatedOn)),
    ];

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[$"Complaint_Received_{Basis}"]];
}

/// <param name="DatedOn">Date on the letter; the day of the call if not in writing.</param>
public sealed record ExtensionFacts(bool InWriting, DateOnly DatedOn, DateOnly ArrivedOn, string? Reasons, DateOnly? PromisedOn) : EventFacts
{
    public override DateOnly HappenedOn => ArrivedOn;

    public override RequestAction? Action => RequestAction.Extend;

    public override DateOnly? Promise => PromisedOn;

    public override bool IsWordOfOffice => true;

    public ExtensionNotice ToNotice() => new(InWriting, !string.IsNullOrWhiteSpace(Reasons), DatedOn, ArrivedOn, PromisedOn);

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(EventField.DatedOn, DatedOn, today, (before.Receipt?.On, EventFaultReason.BeforeReceipt),
            (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. EventRules.Day(EventField.ArrivedOn, ArrivedOn, today, (DatedOn, EventFaultReason.BeforeItsDate)),
        .. EventRules.Promise(PromisedOn, DatedOn, EventFaultReason.BeforeItsDate),
    ];

    internal override IEnumerable<string?> Told(Situation now, Words words) =>
    [
        words[InWriting ? nameof(Wording.Complaint_MoreTime_Written) : nameof(Wording.Complaint_MoreTime_Spoken)],
        words.Promised(PromisedOn),
        .. (now.History.Extensions.FirstOrDefault(extension => extension.Notice == ToNotice())?.Flaws ?? [])
            .Select(flaw => words.Fill(flaw, "_Complaint", now.History.Deadline?.Rule.Days)),
        now.History.Deadline is { } deadline ? words.Fill(nameof(Wording.Complaint_Rule), $"{deadline.Rule.Citation}(ii)") : null,
    ];

    internal override IEnumerable<string> Papers(Words words) => InWriting ? [words.Dated(nameof(Wording.Complaint_Paper_MoreTime), DatedOn)] : [];
}

public sealed record ReadyFacts(DateOnly On, string? Note) : DayFacts(On)
{
    /// <summary>Null where nobody was asked, as before December 2026.</summary>
    public bool? IsAccepted { get; init; }

    public override RequestAction? Action => RequestAction.Ready;

    public override bool IsWordOfOffice => true;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending), (before.Receipt?.On, EventFaultReason.BeforeReceipt));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[nameof(Wording.Complaint_Ready)]];
}

public sealed record NotReadyFacts(DateOnly On, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.NotReady;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.ReadyOn, EventFaultReason.BeforeReady));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[nameof(Wording.Complaint_NotReady)]];
}
