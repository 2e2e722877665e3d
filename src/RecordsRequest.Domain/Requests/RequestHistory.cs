using System.Collections.Immutable;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Requests;

/// <summary>Dates stored in clear are copies of these. A letter that came back was never received: only what came after it counts.</summary>
public sealed class RequestHistory
{
    private readonly Circumstances? _asked;
    private readonly ImmutableArray<LoggedFacts> _told;
    private readonly IReadOnlyList<EventFacts> _attempt;

    private RequestHistory(Circumstances? asked, ImmutableArray<LoggedFacts> told)
    {
        _asked = asked;
        _told = told;
        Log = [.. Corrected(told)];
        _attempt = [.. Log.Skip(Log.Select((facts, place) => facts is ReturnedFacts ? place + 1 : 0).DefaultIfEmpty().Max())];
    }

    /// <summary>As it is known now, oldest first: what was put right later stands in the place where it was told wrong.</summary>
    public ImmutableArray<EventFacts> Log { get; }

    internal bool HasClock => _asked is not null;

    internal bool GoesToOther => _asked is { ToOther: true };

    /// <summary>Since the last letter came back.</summary>
    public IReadOnlyList<EventFacts> Attempt => _attempt;

    public SentFacts? Sending => _attempt.OfType<SentFacts>().LastOrDefault();

    public IEnumerable<ReceivedFacts> Receipts => _attempt
        .Select(facts => facts is SentFacts sent ? sent.Receipt : facts as ReceivedFacts).OfType<ReceivedFacts>();

    /// <summary>The earliest proven one, else the estimate told last. A copy sent again moves no proven day.</summary>
    public ReceivedFacts? Receipt => Receipts.Where(receipt => receipt.IsProven).MinBy(receipt => receipt.On) ?? Receipts.LastOrDefault();

    public bool ReceiptIsEstimated => Receipt is { Basis: ReceiptBasis.Estimated };

    /// <summary>In a notice of more time, valid or not, or in a call. It replaces no legal date.</summary>
    public DateOnly? PromisedOn => _attempt.Select(facts => facts.Promise).LastOrDefault(promised => promised is not null);

    public OfficeAddressFacts? OfficeAddress => Log.OfType<OfficeAddressFacts>().LastOrDefault();

    public DateOnly? ReadyOn => _attempt.OfType<ReadyFacts>().LastOrDefault()?.On;

    /// <summary>As the office last said, and the person will come. The patient's own delay is then not the office's (law.md 1.3).</summary>
    public bool IsReady => LastReady is { } ready && WillCome(ready);

    /// <summary>The word to come and get what was asked for in another way. It ends no time (45 CFR 164.524(c)(2)-(3)).</summary>
    public ReadyFacts? ReadyOtherwise => LastReady is { } ready && !WillCome(ready) ? ready : null;

    /// <summary>In the request's order; empty while nothing came and nothing was refused in writing.</summary>
    public IReadOnlyList<ItemOutcome> Outcomes => Answered.Outcomes;

    public ArrivalFacts? LastArrival => Log.OfType<ArrivalFacts>().LastOrDefault();

    public DateOnly? AnsweredOn => Answered.On;

    /// <summary>With the extensions that count; null while no clock runs.</summary>
    public Clocks? Clocks => Judged.Clocks;

    /// <summary>With the extension that counts. Whether HIPAA's time has passed is asked here.</summary>
    public Deadline? Deadline => Clocks?.Federal;

    /// <exception cref="InvalidOperationException">No clock runs: the request has none, or its receipt is not known.</exception>
    public Clocks Running => Clocks ?? throw new InvalidOperationException("No clock runs.");

    public DateOnly? DueOn => AnsweredOn is null ? Clocks?.DueOn : null;

    /// <summary>Judged by the federal rule and the day of receipt as it is known now, oldest first.</summary>
    public IReadOnlyList<Extension> Extensions => Judged.Extensions;

    /// <summary>Calendar days under the clock that ended first: 0 when in time, null while there is no full answer or no clock ran.</summary>
    public int? DaysLate => AnsweredOn is { } answered && Clocks is { } clocks ? Math.Max(0, -clocks.First.DaysLeftOn(answered)) : null;

    /// <param name="asked">Null when no clock runs: the place may not be under HIPAA, or a third person gets the copy.</param>
    public static RequestHistory Of(Circumstances? asked, IEnumerable<LoggedFacts> told) => new(asked, [.. told]);

    /// <summary>The history of facts that cannot be put right.</summary>
    public static RequestHistory Of(Circumstances? asked, params IEnumerable<EventFacts> log)
        => Of(asked, log.Select(facts => new LoggedFacts(Guid.Empty, facts)));

    public RequestHistory With(LoggedFacts told) => new(_asked, _told.Add(told));

    public RequestHistory With(EventFacts facts) => With(new LoggedFacts(Guid.Empty, facts));

    public IEnumerable<(EventFacts Facts, RequestHistory Before)> Steps()
        => Log.Select((facts, place) => (facts, Of(_asked, Log.Take(place))));

    // Worked out when first asked for: most histories are made for a question about their log.
    private Judgement Judged => field ??= Judge();

    private Answer Answered => field ??= Answers();

    private ReadyFacts? LastReady => _attempt.LastOrDefault(facts => facts is ReadyFacts or NotReadyFacts or ArrivalFacts) as ReadyFacts;

    // Nobody was asked before December 2026: what was said then is read by the way the person had asked for. Picking up and looking have no form.
    private bool WillCome(ReadyFacts ready) => ready.IsAccepted ?? _asked is not { Form: not null };

    private static IEnumerable<EventFacts> Corrected(ImmutableArray<LoggedFacts> told)
    {
        var right = told.Select(line => line.Facts).OfType<CorrectedFacts>().GroupBy(correction => correction.EventId)
            .ToDictionary(corrections => corrections.Key, corrections => corrections.Last().Instead);
        return told.Where(line => line.Facts is not CorrectedFacts).Select(line => right.GetValueOrDefault(line.EventId, line.Facts));
    }

    private Answer Answers()
    {
        IReadOnlyList<ItemOutcome> outcomes = [];
        DateOnly? lastOn = null;
        foreach (var facts in Log)
        {
            if (facts.OutcomesAfter(outcomes) is { } after)
            {
                (outcomes, lastOn) = (after, facts.HappenedOn);
            }
        }

        return new(outcomes, outcomes.Count > 0 && ArrivalFacts.IsFull(outcomes) ? lastOn : null);
    }

    private Judgement Judge()
    {
        if (_asked is null || Receipt is not { } receipt)
        {
            return new(null, []);
        }

        var clocks = Clocks.For(receipt.On, _asked);
        var extensions = new List<Extension>();
        foreach (var notice in _attempt.OfType<ExtensionFacts>().Select(facts => facts.ToNotice()))
        {
            extensions.Add(Extension.Judge(notice, clocks.Federal));
            clocks = clocks.After(notice);
        }

        return new(clocks, extensions);
    }

    private sealed record Judgement(Clocks? Clocks, IReadOnlyList<Extension> Extensions);

    private sealed record Answer(IReadOnlyList<ItemOutcome> Outcomes, DateOnly? On);
}
