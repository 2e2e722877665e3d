using System.Diagnostics;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;

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

/// <summary>Which facts cannot be true, checked in one place.</summary>
public static class EventRules
{
    /// <summary>Most calendar days a promise can lie ahead. Ours: a date behind it has a mistyped year.</summary>
    public const int MostPromisedDays = 366;

    /// <summary>What is wrong with facts before they are recorded; empty when they can be.</summary>
    /// <param name="facts">What the patient says.</param>
    /// <param name="before">What was recorded until now.</param>
    /// <param name="madeOn">The day the letter was made, in the patient's zone.</param>
    /// <param name="today">The patient's today.</param>
    public static IReadOnlyList<EventFault> FaultsOf(EventFacts facts, RequestHistory before, DateOnly madeOn, DateOnly today) => facts switch
    {
        SentFacts sent => On(sent.On, today, (madeOn, EventFaultReason.BeforeLetter), (ReturnedOn(before), EventFaultReason.BeforeReturn)),
        ReceivedFacts received => [.. On(received.On, today, (before.Sending?.On, EventFaultReason.BeforeSending)), .. TooLate(received.On, before)],
        ExtensionFacts extension => [.. Extension(extension, before, today)],
        ReturnedFacts returned => On(returned.On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        ReadyFacts ready => On(ready.On, today, (before.Receipt?.On, EventFaultReason.BeforeReceipt)),
        NotReadyFacts notReady => On(notReady.On, today, (before.ReadyOn, EventFaultReason.BeforeReady)),
        ArrivalFacts arrival => Arrival(arrival, before, today),
        CallFacts call => [.. On(call.On, today, (madeOn, EventFaultReason.BeforeLetter)), .. Promise(call.PromisedOn, call.On, EventFaultReason.BeforeCall)],
        FeeNoticeFacts notice => On(notice.On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        FeeAnswerFacts answer => On(answer.On, today, (FeeNamedOn(before), EventFaultReason.BeforeFeeNotice)),
        ComplaintFacts complaint => On(complaint.On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        DenialFacts denial => Denial(denial, before, today),
        LetterSentFacts sent => On(sent.On, today, (WrittenOn(sent.LetterId, before), EventFaultReason.BeforeLetter)),
        LetterMadeFacts { Letter: LetterKind.Overdue } => NotLate(before, today),
        LetterMadeFacts => [],
        CorrectedFacts corrected => Replayed(corrected, before, madeOn, today),
        DayFacts day => On(day.On, today, (madeOn, EventFaultReason.BeforeLetter)),
        _ => throw new UnreachableException(),
    };

    // What is put right must fit with all that was told before and after it.
    private static IReadOnlyList<EventFault> Replayed(CorrectedFacts corrected, RequestHistory before, DateOnly madeOn, DateOnly today)
        => before.With(corrected).Steps().Where(step => step.Facts is not LetterMadeFacts)
            .Select(step => step.Facts == corrected.Instead
                ? FaultsOf(step.Facts, step.Before, madeOn, today)
                : [.. FaultsOf(step.Facts, step.Before, madeOn, today).Select(_ => new EventFault(EventField.On, EventFaultReason.ClashesWithOther, step.Facts.HappenedOn))])
            .FirstOrDefault(faults => faults.Count > 0) ?? [];

    private static IEnumerable<EventFault> Promise(DateOnly? promised, DateOnly saidOn, EventFaultReason early)
        => promised < saidOn ? [new(EventField.PromisedOn, early, saidOn)]
            : promised > saidOn.AddDays(MostPromisedDays) ? [new(EventField.PromisedOn, EventFaultReason.TooFarAhead, saidOn.AddDays(MostPromisedDays))]
            : [];

    private static IReadOnlyList<EventFault> Denial(DenialFacts facts, RequestHistory before, DateOnly today) =>
    [
        .. On(facts.On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. facts.Refused.Contains(true) ? Array.Empty<EventFault>() : [new EventFault(EventField.Outcomes, EventFaultReason.NothingRefused)],
    ];

    private static DateOnly? FeeNamedOn(RequestHistory before) => before.Log.OfType<FeeNoticeFacts>().LastOrDefault()?.On;

    private static DateOnly? WrittenOn(Guid letterId, RequestHistory before) => before.Log.OfType<LetterMadeFacts>().LastOrDefault(letter => letter.LetterId == letterId)?.On;

    private static DateOnly? ReturnedOn(RequestHistory before) => before.Log.OfType<ReturnedFacts>().LastOrDefault()?.On;

    private static IReadOnlyList<EventFault> On(DateOnly on, DateOnly today, params (DateOnly? Earliest, EventFaultReason Reason)[] limits)
        => [.. Between(EventField.On, on, today, limits)];

    private static IEnumerable<EventFault> Between(
        EventField field, DateOnly day, DateOnly today, params (DateOnly? Earliest, EventFaultReason Reason)[] limits)
    {
        if (day > today)
        {
            return [new(field, EventFaultReason.InTheFuture, today)];
        }

        return limits.Where(limit => day < limit.Earliest).Take(1).Select(limit => new EventFault(field, limit.Reason, limit.Earliest));
    }

    // A day of receipt is put right by telling it again; it cannot come after the office has answered to the same letter.
    private static IEnumerable<EventFault> TooLate(DateOnly on, RequestHistory before)
        => before.Extensions.Where(extension => extension.Notice.DatedOn < on).Take(1)
            .Select(extension => new EventFault(EventField.On, EventFaultReason.AfterAnswer, extension.Notice.DatedOn));

    private static IEnumerable<EventFault> Extension(ExtensionFacts facts, RequestHistory before, DateOnly today) =>
    [
        .. Between(EventField.DatedOn, facts.DatedOn, today, (before.Receipt?.On, EventFaultReason.BeforeReceipt)),
        .. Between(EventField.ArrivedOn, facts.ArrivedOn, today, (facts.DatedOn, EventFaultReason.BeforeItsDate)),
        .. Promise(facts.PromisedOn, facts.DatedOn, EventFaultReason.BeforeItsDate),
    ];

    private static IReadOnlyList<EventFault> Arrival(ArrivalFacts facts, RequestHistory before, DateOnly today) =>
    [
        .. On(facts.On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. facts.Outcomes.All(outcome => outcome is ItemOutcome.Waiting) ? [new EventFault(EventField.Outcomes, EventFaultReason.NothingCame)] : Array.Empty<EventFault>(),
    ];

    private static IReadOnlyList<EventFault> NotLate(RequestHistory before, DateOnly today)
        => before is { AnsweredOn: null, IsReady: false, Clocks: { } clocks } && clocks.DueOn < today
            ? []
            : [new(EventField.On, EventFaultReason.NotLate, before.Clocks?.DueOn)];
}
