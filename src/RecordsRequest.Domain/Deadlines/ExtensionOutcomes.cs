using static RecordsRequest.Domain.Deadlines.ExtensionFlaw;
using static RecordsRequest.Domain.Deadlines.ExtensionReach;
using static RecordsRequest.Domain.Deadlines.ExtensionVerdict;

namespace RecordsRequest.Domain.Deadlines;

public enum ExtensionVerdict
{
    Valid,
    Capped,

    /// <summary>Dated in time and arrived after the first days. No authority either way: the later date is used, the first is arguable.</summary>
    Contestable,
    OnlyAPromise,
    Invalid,
}

/// <summary>Where the last day stands after a notice.</summary>
public enum ExtensionReach
{
    AsBefore,
    PromisedDay,
    OuterLimit,
}

/// <summary>What a notice of more time comes to, and what follows from it.</summary>
/// <param name="Flaws">All that is wrong with it, and nothing else; null where that does not matter.</param>
public sealed record ExtensionOutcome(ExtensionVerdict Verdict, string Citation, ExtensionReach Reach, IReadOnlyList<ExtensionFlaw>? Flaws)
{
    /// <summary>Whether the day it names is past the first days. Else no more time was asked for.</summary>
    public bool AsksForMore { get; init; } = true;

    public bool IsArguable { get; init; }

    public bool CallsForLetter { get; init; }
}

/// <summary>
/// One extension, if within the first days a written statement gives the reasons and the date (law.md 1.3). The first row that fits holds.
/// The extension of a state's rule is judged alike.
/// </summary>
public static class ExtensionOutcomes
{
    private const string Rule = "45 CFR 164.524(b)(2)(ii)";

    public static IReadOnlyList<ExtensionOutcome> All { get; } =
    [
        new(OnlyAPromise, Rule, AsBefore, null) { AsksForMore = false },
        new(Valid, Rule, PromisedDay, []),
        new(Capped, Rule, OuterLimit, [BeyondOuterLimit]) { CallsForLetter = true },
        new(Contestable, Rule, PromisedDay, [ArrivedLate]) { IsArguable = true, CallsForLetter = true },
        new(Contestable, Rule, OuterLimit, [ArrivedLate, BeyondOuterLimit]) { IsArguable = true, CallsForLetter = true },
        new(Invalid, Rule, AsBefore, null) { CallsForLetter = true },
    ];

    public static ExtensionOutcome Of(bool asksForMore, IReadOnlyList<ExtensionFlaw> flaws)
        => All.First(row => row.AsksForMore == asksForMore && (row.Flaws is null || row.Flaws.SequenceEqual(flaws)));
}
