namespace RecordsRequest.Domain.Requests;

/// <summary>The date or answer a fault is about.</summary>
public enum EventField
{
    /// <summary>The day it happened.</summary>
    On,

    /// <summary>Date on the office's letter.</summary>
    DatedOn,

    /// <summary>Day the office's letter came.</summary>
    ArrivedOn,

    /// <summary>The date the office promised.</summary>
    PromisedOn,

    /// <summary>What became of the items.</summary>
    Outcomes,
}

/// <summary>Why facts that can be written down cannot be true.</summary>
public enum EventFaultReason
{
    /// <summary>After the patient's today.</summary>
    InTheFuture,

    /// <summary>Before the letter was made.</summary>
    BeforeLetter,

    /// <summary>Before the last letter came back.</summary>
    BeforeReturn,

    /// <summary>Before the letter was sent.</summary>
    BeforeSending,

    /// <summary>Before the office got the letter.</summary>
    BeforeReceipt,

    /// <summary>After an answer of the office to the same letter.</summary>
    AfterAnswer,

    /// <summary>Before the office said the records are ready.</summary>
    BeforeReady,

    /// <summary>Came before the date that is on it.</summary>
    BeforeItsDate,

    /// <summary>Nothing came and nothing was answered.</summary>
    NothingCame,

    /// <summary>Nothing was refused.</summary>
    NothingRefused,

    /// <summary>Before the office named the fee.</summary>
    BeforeFeeNotice,

    /// <summary>Before the day of the call in which it was promised.</summary>
    BeforeCall,

    /// <summary>So far ahead that the year must be mistyped.</summary>
    TooFarAhead,

    /// <summary>Does not fit with something else that was told.</summary>
    ClashesWithOther,

    /// <summary>Nothing is late yet: an overdue letter has to wait until the day after the last day.</summary>
    NotLate,
}

/// <summary>One fault, for the patient to read.</summary>
/// <param name="Field">Where.</param>
/// <param name="Reason">Why.</param>
/// <param name="Limit">The date it clashes with, or null.</param>
public sealed record EventFault(EventField Field, EventFaultReason Reason, DateOnly? Limit = null);

/// <summary>How facts say which dates cannot be true.</summary>
public static class EventRules
{
    /// <summary>Most calendar days a promise can lie ahead. Ours: a date behind it has a mistyped year.</summary>
    public const int MostPromisedDays = 366;

    /// <summary>What is wrong with the day something happened: it lies ahead, or before the first of these limits that it breaks.</summary>
    public static IReadOnlyList<EventFault> Day(DateOnly on, DateOnly today, params (DateOnly? Earliest, EventFaultReason Reason)[] limits)
        => Day(EventField.On, on, today, limits);

    public static IReadOnlyList<EventFault> Day(EventField field, DateOnly day, DateOnly today, params (DateOnly? Earliest, EventFaultReason Reason)[] limits)
        => day > today ? [new(field, EventFaultReason.InTheFuture, today)]
            : [.. limits.Where(limit => day < limit.Earliest).Take(1).Select(limit => new EventFault(field, limit.Reason, limit.Earliest))];

    public static IReadOnlyList<EventFault> Promise(DateOnly? promised, DateOnly saidOn, EventFaultReason early)
        => promised < saidOn ? [new(EventField.PromisedOn, early, saidOn)]
            : promised > saidOn.AddDays(MostPromisedDays) ? [new(EventField.PromisedOn, EventFaultReason.TooFarAhead, saidOn.AddDays(MostPromisedDays))]
            : [];

    /// <summary>What is wrong with what was said of the items.</summary>
    public static IReadOnlyList<EventFault> Items(bool isWrong, EventFaultReason reason) => isWrong ? [new(EventField.Outcomes, reason)] : [];
}
