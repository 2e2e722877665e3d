using static RecordsRequest.Domain.Fees.FeeReason;
using static RecordsRequest.Domain.Fees.FeeVerdict;
using static RecordsRequest.Domain.Vocabulary.Sureness;

namespace RecordsRequest.Domain.Fees;

public enum FeeVerdict
{
    /// <summary>As far as it is the cost.</summary>
    MayBeCharged,
    Ask,
    MayNotBeCharged,
}

public enum FeeReason
{
    CopyingLabor,

    /// <summary>Seeing and saving records there is free, so this must be work of another kind.</summary>
    WorkForPortal,
    PagesKeptElectronically,

    /// <summary>A price for each page of records kept on paper: it may stand for the average cost.</summary>
    PagesKeptOnPaper,
    PagesPerhaps,
    SuppliesAskedFor,

    /// <summary>Only a second choice, or the copy is picked up.</summary>
    SuppliesPerhaps,
    SuppliesNotAskedFor,
    MediaNotAskedFor,
    PostageAskedFor,
    PostagePerhaps,
    PostageNotAskedFor,

    /// <summary>Only if the patient agreed to it and to its price in advance. Our letters ask for none.</summary>
    Summary,
    SearchOrRetrieval,
    Certification,
    Rush,
    PortalAccess,

    /// <summary>No copy was asked for. Nothing is owed for looking.</summary>
    Looking,

    /// <summary>The office's own choice, within what the agency named for it. It is no maximum.</summary>
    SmallFlatFee,
    OtherFlatFee,
    Other,
    GoesToNamedPerson,
    NotCovered,

    /// <summary>HIPAA lets it be charged; a rule of the state or of Medicare says that such a copy is free.</summary>
    FreeByAnotherRule,
}

/// <param name="Citation">Null where none is claimed.</param>
public sealed record FeeRule(FeeReason Reason, FeeVerdict Verdict, string? Citation, Sureness Sureness);

/// <summary>45 CFR 164.524(c)(4) and the agency's guidance of 2016, checked on 28 November 2026.</summary>
public static class FeeRules
{
    /// <summary>US dollars: an option of the office instead of working out its cost (guidance), and no maximum.</summary>
    public const decimal FlatFeeDollars = 6.50m;

    internal const string Rule = "45 CFR 164.524(c)(4)";

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
        new(Looking, MayNotBeCharged, Rule, Settled),
        new(SmallFlatFee, MayBeCharged, Rule, Guidance),
        new(OtherFlatFee, Ask, Rule, Guidance),
        new(FeeReason.Other, Ask, Rule, Settled),
        new(GoesToNamedPerson, Ask, Citation: null, Settled),
        new(NotCovered, Ask, Citation: null, Settled),
        new(FreeByAnotherRule, Ask, Rule, Settled),
    ];

    public static FeeRule For(FeeReason reason) => All.Single(rule => rule.Reason == reason);
}
