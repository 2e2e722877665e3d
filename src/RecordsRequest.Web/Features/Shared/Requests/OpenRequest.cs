using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Shared.Requests;

/// <summary>One line of the timeline, opened.</summary>
public sealed record OpenEvent(RequestEvent Row, EventFacts Facts);

/// <summary>A request with what it says opened, on the owner's day.</summary>
public sealed class OpenRequest(AccessRequest request, RequestDetails details, IReadOnlyList<OpenEvent> events, TimeZoneInfo zone, DateOnly today)
{
    public AccessRequest Request { get; } = request;

    public RequestDetails Details { get; } = details;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<OpenEvent> Events { get; } = events;

    public RequestHistory History { get; } = RequestHistory.Of(request.HasClock ? details.Circumstances : null, events.Select(happened => new LoggedFacts(happened.Row.Id, happened.Facts)));

    public DateOnly Today { get; } = today;

    /// <summary>All that decides which letter fits and what it says.</summary>
    public Situation Now => new(Details.At(History.OfficeAddress), History, Today);

    /// <summary>The later letters that can be written now, the gentlest first.</summary>
    public IEnumerable<LetterKind> Writable => Request.Can(RequestAction.WriteLetter) ? FollowUps.Offered(Now) : [];

    public Standing Standing { get; } = request.StandingOn(today);

    /// <summary>Whether no copy was asked for: the person wants to look at the records.</summary>
    public bool IsLook => Details.Delivery.Kind is RequestKind.Look;

    public string ProviderName => Details.Provider.Organization;

    /// <summary>Whether the office has this request in hand and its days are counted.</summary>
    public bool IsCounting => Standing.Kind is StandingKind.Overdue or StandingKind.DueToday or StandingKind.DueSoon or StandingKind.Waiting;

    /// <summary>Whether the countdown rests on a day the person guessed.</summary>
    public bool IsGuess => IsCounting && History.ReceiptIsEstimated;

    /// <summary>Whether the last day is the one of a state's rule.</summary>
    public bool IsByState => IsCounting && History.Clocks!.StateComesFirst;

    /// <summary>Whether nothing is late but by a state's rule: HIPAA's time still runs.</summary>
    public bool IsLateByStateOnly => IsCounting && History.Clocks!.IsLateUnderStateOnlyOn(Today);

    /// <summary>What can be recorded now. A letter only while one fits; an answer to a fee only when one was named.</summary>
    public IEnumerable<RequestAction> Possible => Enum.GetValues<RequestAction>().Where(action => Request.Can(action) && action switch
    {
        RequestAction.WriteLetter => Writable.Any(),
        RequestAction.AnswerFee => History.Log.OfType<FeeNoticeFacts>().Any(),
        RequestAction.SendLetter => History.Log.OfType<LetterMadeFacts>().Any(letter => letter.Letter is not LetterKind.Request),
        RequestAction.Complain => Request.HasClock,
        _ => true,
    });

    /// <summary>How an item of the request stands.</summary>
    public ItemOutcome OutcomeOf(int item) => item < History.Outcomes.Count ? History.Outcomes[item] : ItemOutcome.Waiting;

    public bool Has(string formKey) => Events.Any(happened => happened.Row.FormKey == formKey);

    public IReadOnlyList<EventFault> FaultsOf(EventFacts facts) => EventRules.FaultsOf(facts, History, Details.MadeOn, Today);

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}
