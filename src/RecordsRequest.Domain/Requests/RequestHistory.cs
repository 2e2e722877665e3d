using System.Collections.Immutable;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Requests;

/// <summary>
/// What a request's log adds up to. Dates stored in clear are copies of what is said here. A letter that came back was never
/// received, so only the facts after it count for the clock; the earlier ones stay in the log.
/// </summary>
public sealed class RequestHistory
{
    private readonly Circumstances? _asked;
    private readonly IReadOnlyList<EventFacts> _attempt;

    private RequestHistory(Circumstances? asked, ImmutableArray<EventFacts> log)
    {
        _asked = asked;
        _attempt = [.. log.Skip(log.Select((facts, place) => facts is ReturnedFacts ? place + 1 : 0).DefaultIfEmpty().Max())];
        Log = log;
        (Clocks, Extensions) = Judge();
    }

    /// <summary>Everything recorded, oldest first.</summary>
    public ImmutableArray<EventFacts> Log { get; }

    /// <summary>The sending that counts, or null.</summary>
    public SentFacts? Sending => _attempt.OfType<SentFacts>().LastOrDefault();

    /// <summary>The receipt that counts, as last told, or null.</summary>
    public ReceivedFacts? Receipt => _attempt.OfType<ReceivedFacts>().LastOrDefault();

    /// <summary>Whether the day of receipt is the patient's own estimate; the countdown is then labelled so.</summary>
    public bool ReceiptIsEstimated => Receipt is { Basis: ReceiptBasis.Estimated };

    /// <summary>The date the office last promised, valid as an extension or not.</summary>
    public DateOnly? PromisedOn => _attempt.OfType<ExtensionFacts>().LastOrDefault(facts => facts.PromisedOn is not null)?.PromisedOn;

    /// <summary>The day the office last said the records are ready, or null.</summary>
    public DateOnly? ReadyOn => _attempt.OfType<ReadyFacts>().LastOrDefault()?.On;

    /// <summary>The last word on each item of the request, in the request's order; empty while nothing came.</summary>
    public IReadOnlyList<ItemOutcome> Outcomes => LastArrival?.Outcomes ?? [];

    /// <summary>The last time records or an answer came, or null.</summary>
    public ArrivalFacts? LastArrival => Log.OfType<ArrivalFacts>().LastOrDefault();

    /// <summary>The day the office had answered for every item, or null while something is missing.</summary>
    public DateOnly? AnsweredOn => LastArrival is { IsFullAnswer: true } arrival ? arrival.On : null;

    /// <summary>The federal clock and the state's, with the extensions that count, or null while no clock runs.</summary>
    public Clocks? Clocks { get; }

    /// <summary>The federal deadline with the extension that counts, or null while no clock runs. Whether HIPAA's time has passed is asked here.</summary>
    public Deadline? Deadline => Clocks?.Federal;

    /// <summary>Every notice of more time, judged by the federal rule and the day of receipt as it is known now, oldest first.</summary>
    public IReadOnlyList<Extension> Extensions { get; }

    /// <summary>Calendar days by which the full answer was late under the clock that ended first: 0 when in time, null while there is none or no clock ran.</summary>
    public int? DaysLate => AnsweredOn is { } answered && Clocks is { } clocks ? Math.Max(0, -clocks.First.DaysLeftOn(answered)) : null;

    /// <summary>The history of a request with these facts.</summary>
    /// <param name="asked">What the rules look at, or null when no clock runs: the place may not be under HIPAA, or a third person gets the copy.</param>
    /// <param name="log">Everything recorded, oldest first.</param>
    public static RequestHistory Of(Circumstances? asked, params IEnumerable<EventFacts> log) => new(asked, [.. log]);

    /// <summary>The history after one more fact.</summary>
    public RequestHistory With(EventFacts facts) => new(_asked, Log.Add(facts));

    private (Clocks? Clocks, IReadOnlyList<Extension> Extensions) Judge()
    {
        if (_asked is null || Receipt is not { } receipt)
        {
            return (null, []);
        }

        var clocks = Clocks.For(receipt.On, _asked);
        var extensions = new List<Extension>();
        foreach (var notice in _attempt.OfType<ExtensionFacts>().Select(facts => facts.ToNotice()))
        {
            extensions.Add(Extension.Judge(notice, clocks.Federal));
            clocks = clocks.After(notice);
        }

        return (clocks, extensions);
    }
}
