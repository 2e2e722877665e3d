using RecordsRequest.Domain.Advice;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Reminders;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Features.Requests;

public sealed record OpenEvent(RequestEvent Row, EventFacts Facts)
{
    /// <summary>Whether the person told it, so that its date can be put right: not what we made, and not what puts another line right.</summary>
    public bool CanBePutRight => EventScreen.Of(Facts).Dates.Count > 0;
}

public sealed class OpenRequest(AccessRequest request, RequestDetails details, IReadOnlyList<OpenEvent> events, TimeZoneInfo zone, DateOnly today)
{
    private NextStep? _next;

    public AccessRequest Request { get; } = request;

    public RequestDetails Details { get; } = details;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<OpenEvent> Events { get; } = events;

    public RequestHistory History { get; } = RequestHistory.Of(
        request.HasClock ? details.Circumstances : null,
        events.Select(happened => new LoggedFacts(happened.Row.Id, happened.Facts)));

    public DateOnly Today { get; } = today;

    public Situation Now => field ??= Then(History);

    public IEnumerable<LetterKind> Writable => Request.WritableIn(Now);

    public Standing Standing { get; } = request.StandingOn(today);

    public NextStep Next => _next ??= NextSteps.For(Standing, Now);

    public IEnumerable<Reminder> Coming => ReminderPlan.Of(Request, Now).Where(reminder => reminder.On >= Today && !IsDone(reminder));

    public DateOnly? Due => History.DueOn;

    /// <summary>The one it counts by; before its receipt is known, that of today.</summary>
    public DeadlineRule FederalRule => History.Deadline?.Rule ?? DeadlineRules.For(Today);

    /// <summary>The date the office promised, where it says something beside the last day; null once it answered.</summary>
    public DateOnly? Promise
        => Standing.Kind is not (StandingKind.Closed or StandingKind.Answered or StandingKind.ReadyForPickup) && History.PromisedOn != Due
            ? History.PromisedOn
            : null;

    /// <summary>Whether its first letter waits to be sent. One that no longer says the right age is not to be sent.</summary>
    public bool HasLetterToSend => Request.Stage is Stage.LetterMade && !Details.IsOutgrownOn(Today);

    public bool IsLook => Details.Delivery.Kind is RequestKind.Look;

    public string ProviderName => Details.Provider.Organization;

    public bool IsCounting => Standing.Kind is StandingKind.Overdue or StandingKind.DueToday or StandingKind.DueSoon or StandingKind.Waiting;

    /// <summary>Null while nothing is waited for.</summary>
    public DaysUsed? DaysUsed => IsCounting ? DaysUsed.Of(History.Running.First, Today) : null;

    public bool IsGuess => IsCounting && History.ReceiptIsEstimated;

    public bool IsBySpecial => IsCounting && History.Running.SpecialComesFirst;

    /// <summary>Whether nothing is late but by a special rule: HIPAA's time still runs.</summary>
    public bool IsLateBySpecialOnly => IsCounting && History.Running.IsLateUnderSpecialOnlyOn(Today);

    public IReadOnlyList<RequestAction> Possible => field ??= [.. Request.PossibleIn(Now)];

    public IEnumerable<LetterKind> WritableAfter(EventFacts facts) => Request.WritableIn(Then(History.With(facts)));

    /// <summary>When and how a later letter was last sent. The request itself, sent again, is told as it was the first time.</summary>
    public (DateOnly On, SendMethod Method)? SendingOf(Guid letterId) => History.Log
        .SkipWhile(facts => facts is not LetterMadeFacts made || made.LetterId != letterId)
        .Select(facts => facts switch
        {
            LetterSentFacts sent when sent.LetterId == letterId => (sent.On, sent.Method),
            SentFacts sent when IsRequestAgain(letterId) => (sent.On, sent.Method),
            _ => ((DateOnly, SendMethod)?)null,
        })
        .LastOrDefault(sending => sending is not null);

    public ItemOutcome OutcomeOf(int item) => item < History.Outcomes.Count ? History.Outcomes[item] : ItemOutcome.Waiting;

    public EventFacts NowOf(OpenEvent line) => CorrectionsOf(line).LastOrDefault()?.Instead ?? line.Facts;

    public IEnumerable<CorrectedFacts> CorrectionsOf(OpenEvent line)
        => Events.Select(happened => happened.Facts).OfType<CorrectedFacts>().Where(correction => correction.EventId == line.Row.Id);

    public bool Has(string formKey) => Events.Any(happened => happened.Row.FormKey == formKey);

    public IReadOnlyList<EventFault> FaultsOf(EventFacts facts) => facts.FaultsOf(History, Details.MadeOn, Today);

    public DateOnly DayOf(DateTimeOffset at) => at.DayIn(zone);

    // The letter that says "late" was made on the very day that reminds of it.
    private bool IsDone(Reminder reminder) => reminder.Kind is ReminderKind.Overdue or ReminderKind.FederalOverdue
        && History.Attempt.OfType<LetterMadeFacts>().Any(letter => letter.Letter is LetterKind.Overdue && letter.On >= reminder.On);

    private bool IsRequestAgain(Guid letterId)
        => History.Log.OfType<LetterMadeFacts>().Any(made => made.LetterId == letterId && made.Letter is LetterKind.Returned);

    private Situation Then(RequestHistory history) => new(Details.At(history.OfficeAddress).On(Today), history, Today);
}
