using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Domain.Requests;

/// <summary>How sure the day of receipt is.</summary>
public enum ReceiptBasis
{
    /// <summary>The person handed it over.</summary>
    HandedOver,

    /// <summary>Tracking, a fax confirmation or a receipt shows it.</summary>
    Proven,

    /// <summary>The office said so.</summary>
    OfficeSaid,

    /// <summary>The person's own estimate; the countdown is labelled so.</summary>
    Estimated,
}

/// <summary>What became of one requested item.</summary>
public enum ItemOutcome
{
    /// <summary>Nothing came yet.</summary>
    Waiting,

    /// <summary>All of it came.</summary>
    All,

    /// <summary>Part of it came.</summary>
    Part,

    /// <summary>The office says none exist.</summary>
    NoneExist,

    /// <summary>The office refused it.</summary>
    Refused,
}

/// <summary>The office got it.</summary>
/// <param name="On">Day of receipt: day 0 of the clock.</param>
/// <param name="Basis">How sure that day is.</param>
/// <param name="Note">Who took it or what shows it, or null.</param>
public sealed record ReceivedFacts(DateOnly On, ReceiptBasis Basis, string? Note) : DayFacts(On)
{
    public override EventKind Kind => EventKind.Received;

    public override RequestAction? Action => RequestAction.Receive;

    // A day of receipt is put right by telling it again; it cannot come after the office has answered to the same letter.
    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. before.Extensions.Where(extension => extension.Notice.DatedOn < On).Take(1)
            .Select(extension => new EventFault(EventField.On, EventFaultReason.AfterAnswer, extension.Notice.DatedOn)),
    ];

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[$"Complaint_Received_{Basis}"]];
}

/// <summary>The office said that it needs more time.</summary>
/// <param name="InWriting">Whether it said so in writing.</param>
/// <param name="DatedOn">Date on the letter; the day of the call if not in writing.</param>
/// <param name="ArrivedOn">Day it reached the person.</param>
/// <param name="Reasons">The reasons given, in the person's words, or null if none were given.</param>
/// <param name="PromisedOn">The date by which the office says it will finish, or null if none was given.</param>
public sealed record ExtensionFacts(bool InWriting, DateOnly DatedOn, DateOnly ArrivedOn, string? Reasons, DateOnly? PromisedOn) : EventFacts
{
    public override EventKind Kind => EventKind.Extension;

    public override DateOnly HappenedOn => ArrivedOn;

    public override RequestAction? Action => RequestAction.Extend;

    public override DateOnly? Promise => PromisedOn;

    public override bool IsWordOfOffice => true;

    /// <summary>What the law looks at.</summary>
    public ExtensionNotice ToNotice() => new(InWriting, !string.IsNullOrWhiteSpace(Reasons), DatedOn, ArrivedOn, PromisedOn);

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(EventField.DatedOn, DatedOn, today, (before.Receipt?.On, EventFaultReason.BeforeReceipt)),
        .. EventRules.Day(EventField.ArrivedOn, ArrivedOn, today, (DatedOn, EventFaultReason.BeforeItsDate)),
        .. EventRules.Promise(PromisedOn, DatedOn, EventFaultReason.BeforeItsDate),
    ];

    internal override IEnumerable<string?> Told(Situation now, Words words) =>
    [
        words[InWriting ? nameof(Wording.Complaint_MoreTime_Written) : nameof(Wording.Complaint_MoreTime_Spoken)],
        words.Promised(PromisedOn),
        .. (now.History.Extensions.FirstOrDefault(extension => extension.Notice == ToNotice())?.Flaws ?? [])
            .Select(flaw => words.Fill($"Complaint_Flaw_{flaw}", now.History.Deadline?.Rule.Days)),
        now.History.Deadline is { } deadline ? words.Fill(nameof(Wording.Complaint_Rule), $"{deadline.Rule.Citation}(ii)") : null,
    ];

    internal override IEnumerable<string> Papers(Words words) => InWriting ? [words.Dated(nameof(Wording.Complaint_Paper_MoreTime), DatedOn)] : [];
}

/// <summary>The office said the records are ready.</summary>
/// <param name="On">Day it said so.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ReadyFacts(DateOnly On, string? Note) : DayFacts(On)
{
    public override EventKind Kind => EventKind.Ready;

    public override RequestAction? Action => RequestAction.Ready;

    public override bool IsWordOfOffice => true;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.Receipt?.On, EventFaultReason.BeforeReceipt));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[nameof(Wording.Complaint_Ready)]];
}

/// <summary>They were not ready after all.</summary>
/// <param name="On">Day of the visit.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record NotReadyFacts(DateOnly On, string? Note) : DayFacts(On)
{
    public override EventKind Kind => EventKind.NotReady;

    public override RequestAction? Action => RequestAction.NotReady;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (before.ReadyOn, EventFaultReason.BeforeReady));

    internal override IEnumerable<string?> Told(Situation now, Words words) => [words[nameof(Wording.Complaint_NotReady)]];
}
