namespace RecordsRequest.Domain.Requests;

public enum EventField
{
    On,
    DatedOn,
    ArrivedOn,
    PromisedOn,
    Outcomes,
}

public enum EventFaultReason
{
    InTheFuture,
    BeforeLetter,
    BeforeReturn,
    BeforeSending,
    BeforeReceipt,
    AfterAnswer,
    BeforeReady,
    BeforeItsDate,
    NothingCame,
    NothingRefused,
    BeforeFeeNotice,
    BeforeCall,
    TooFarAhead,
    ClashesWithOther,
}

public sealed record EventFault(EventField Field, EventFaultReason Reason, DateOnly? Limit = null);

public static class EventRules
{
    /// <summary>Most calendar days a promise can lie ahead. Ours: a date behind it has a mistyped year.</summary>
    public const int MostPromisedDays = 366;

    public static IReadOnlyList<EventFault> Day(DateOnly on, DateOnly today, params (DateOnly? Earliest, EventFaultReason Reason)[] limits)
        => Day(EventField.On, on, today, limits);

    public static IReadOnlyList<EventFault> Day(
        EventField field, DateOnly day, DateOnly today, params (DateOnly? Earliest, EventFaultReason Reason)[] limits)
        => day > today ? [new(field, EventFaultReason.InTheFuture, today)]
            : [.. limits.Where(limit => day < limit.Earliest).Take(1).Select(limit => new EventFault(field, limit.Reason, limit.Earliest))];

    public static IReadOnlyList<EventFault> Promise(DateOnly? promised, DateOnly saidOn, EventFaultReason early)
        => promised < saidOn ? [new(EventField.PromisedOn, early, saidOn)]
            : promised > saidOn.AddDays(MostPromisedDays)
                ? [new(EventField.PromisedOn, EventFaultReason.TooFarAhead, saidOn.AddDays(MostPromisedDays))]
            : [];

    public static IReadOnlyList<EventFault> Items(bool isWrong, EventFaultReason reason) => isWrong ? [new(EventField.Outcomes, reason)] : [];
}
