using static RecordsRequest.Domain.Fees.FeeReason;
using static RecordsRequest.Domain.Fees.FeeVerdict;
using static RecordsRequest.Domain.Vocabulary.Sureness;

namespace RecordsRequest.Domain.Fees;

/// <summary>Whether a patient may be charged for a line of a fee notice.</summary>
public enum FeeVerdict
{
    /// <summary>It may be charged, as far as it is the cost.</summary>
    MayBeCharged,

    /// <summary>It depends on something the notice does not say.</summary>
    Ask,

    /// <summary>It may not be charged.</summary>
    MayNotBeCharged,
}

/// <summary>Why a line is answered as it is.</summary>
public enum FeeReason
{
    /// <summary>Making and sending the copy is work that may be charged.</summary>
    CopyingLabor,

    /// <summary>The portal was asked for: seeing and saving records there is free, so this must be work of another kind.</summary>
    WorkForPortal,

    /// <summary>A price for each page of records kept on a computer, whatever the copy.</summary>
    PagesKeptElectronically,

    /// <summary>A price for each page of records kept on paper: it may stand for the average cost.</summary>
    PagesKeptOnPaper,

    /// <summary>A price for each page where it is not known how the records are kept.</summary>
    PagesPerhaps,

    /// <summary>Paper, or a disc or drive, was asked for.</summary>
    SuppliesAskedFor,

    /// <summary>Paper, or a disc or drive, is only a second choice, or the copy is picked up.</summary>
    SuppliesPerhaps,

    /// <summary>Nothing was asked for that takes supplies.</summary>
    SuppliesNotAskedFor,

    /// <summary>No disc or drive was asked for.</summary>
    MediaNotAskedFor,

    /// <summary>Mail was asked for.</summary>
    PostageAskedFor,

    /// <summary>Mail is only a second choice.</summary>
    PostagePerhaps,

    /// <summary>No mail was asked for.</summary>
    PostageNotAskedFor,

    /// <summary>A summary may be charged only if the patient agreed to it and to its price in advance. Our letters ask for none.</summary>
    Summary,

    /// <summary>Finding and fetching is not copying.</summary>
    SearchOrRetrieval,

    /// <summary>Certifying is not on the rule's list.</summary>
    Certification,

    /// <summary>Speed is not on the rule's list.</summary>
    Rush,

    /// <summary>Nothing is owed for seeing records in a portal.</summary>
    PortalAccess,

    /// <summary>No copy was asked for. Nothing is owed for looking.</summary>
    Looking,

    /// <summary>The office's own choice of one sum for an electronic copy, within what the agency named for it. It is no maximum.</summary>
    SmallFlatFee,

    /// <summary>Any other flat sum: it must rest on cost.</summary>
    OtherFlatFee,

    /// <summary>The kind of line does not say what it is for.</summary>
    Other,

    /// <summary>The copy goes to someone else, so the limits for patients do not hold.</summary>
    GoesToNamedPerson,

    /// <summary>The place may not be under HIPAA.</summary>
    NotCovered,
}

/// <summary>What the rule says to one kind of line.</summary>
/// <param name="Reason">Which case it is.</param>
/// <param name="Verdict">The answer.</param>
/// <param name="Citation">Where the rule stands, or null where none is claimed.</param>
/// <param name="Sureness">How sure it is.</param>
public sealed record FeeRule(FeeReason Reason, FeeVerdict Verdict, string? Citation, Sureness Sureness);

/// <summary>What may be charged for a patient's own copy (45 CFR 164.524(c)(4) and the agency's guidance of 2016), checked on 28 November 2026.</summary>
public static class FeeRules
{
    /// <summary>
    /// US dollars an office may choose as one sum for an electronic copy of electronic records instead of working out its cost (guidance).
    /// It is an option of the office and no maximum.
    /// </summary>
    public const decimal FlatFeeDollars = 6.50m;

    internal const string Rule = "45 CFR 164.524(c)(4)";

    /// <summary>One row for each reason.</summary>
    public static IReadOnlyList<FeeRule> All { get; } =
    [
        new(CopyingLabor, MayBeCharged, $"{Rule}(i)", Settled),
        new(WorkForPortal, Ask, Rule, Guidance),
        new(PagesKeptElectronically, MayNotBeCharged, Rule, Guidance),
        new(PagesKeptOnPaper, Ask, Rule, Guidance),
        new(PagesPerhaps, Ask, Rule, Guidance),
        new(SuppliesAskedFor, MayBeCharged, $"{Rule}(ii)", Settled),
        new(SuppliesPerhaps, Ask, $"{Rule}(ii)", Settled),
        new(SuppliesNotAskedFor, MayNotBeCharged, $"{Rule}(ii)", Settled),
        new(MediaNotAskedFor, MayNotBeCharged, $"{Rule}(ii)", Settled),
        new(PostageAskedFor, MayBeCharged, $"{Rule}(iii)", Settled),
        new(PostagePerhaps, Ask, $"{Rule}(iii)", Settled),
        new(PostageNotAskedFor, MayNotBeCharged, $"{Rule}(iii)", Settled),
        new(FeeReason.Summary, Ask, $"{Rule}(iv)", Settled),
        new(FeeReason.SearchOrRetrieval, MayNotBeCharged, Rule, Guidance),
        new(FeeReason.Certification, MayNotBeCharged, $"{Rule}(i)-(iv)", Settled),
        new(FeeReason.Rush, MayNotBeCharged, $"{Rule}(i)-(iv)", Settled),
        new(FeeReason.PortalAccess, MayNotBeCharged, Rule, Guidance),
        new(Looking, MayNotBeCharged, Rule, Guidance),
        new(SmallFlatFee, MayBeCharged, Rule, Guidance),
        new(OtherFlatFee, Ask, Rule, Guidance),
        new(FeeReason.Other, Ask, Rule, Settled),
        new(GoesToNamedPerson, Ask, Citation: null, Settled),
        new(NotCovered, Ask, Citation: null, Settled),
    ];

    /// <summary>The row of a reason.</summary>
    public static FeeRule For(FeeReason reason) => All.Single(rule => rule.Reason == reason);
}
