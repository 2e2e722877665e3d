using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Fees;

public sealed record CheckedLine(FeeLine Line, FeeRule Rule);

/// <summary>Line by line, against 45 CFR 164.524(c)(4). No sum is worked out: what a copy costs an office is not known here.</summary>
public sealed class FeeCheck
{
    private FeeCheck(IReadOnlyList<CheckedLine> lines, decimal? limit) => (Lines, Limit) = (lines, limit);

    public IReadOnlyList<CheckedLine> Lines { get; }

    /// <summary>In US dollars; null where the letter told the office to ask in any case.</summary>
    public decimal? Limit { get; }

    public decimal Total => Lines.Sum(line => line.Line.Dollars);

    public bool IsOverLimit => Total > Limit;

    public bool IsForLooking => Lines.Any(line => line.Rule.Reason is FeeReason.Looking);

    public decimal SumOf(FeeVerdict verdict) => With(verdict).Sum(line => line.Line.Dollars);

    public IEnumerable<CheckedLine> With(FeeVerdict verdict) => Lines.Where(line => line.Rule.Verdict == verdict);

    public static FeeCheck Of(FeeNoticeFacts notice, RequestDetails details)
        => new(
            [.. notice.Lines.Select(line => new CheckedLine(line, FeeRules.For(ReasonOf(line, notice, details))))],
            IsFreePlace(details) ? null : details.AskAboveDollars);

    // A letter to such a place names no limit.
    private static bool IsFreePlace(RequestDetails details)
        => details.Basis is LegalBasis.AccessRight && PlaceRules.For(details.Circumstances) is { IsFree: true };

    private static bool IsFreeByAnotherRule(RequestDetails details) => IsFreePlace(details)
        || StateFreeCopies.ForBenefits(details) is not null || StateFreeCopies.For(details) is { Free: StateFree.FirstCopy };

    private static FeeReason ReasonOf(FeeLine line, FeeNoticeFacts notice, RequestDetails details) => details.Basis switch
    {
        LegalBasis.EhrDirective or LegalBasis.OutsideEhr => FeeReason.GoesToNamedPerson,
        LegalBasis.NoRight or LegalBasis.Unknown => FeeReason.NotCovered,
        LegalBasis.AccessRight when details.Delivery.Kind is RequestKind.Look && line.Kind is not FeeKind.Summary => FeeReason.Looking,
        LegalBasis.AccessRight => Patient(line, notice, details) is var reason && IsFreeByAnotherRule(details)
            && FeeRules.For(reason).Verdict is FeeVerdict.MayBeCharged ? FeeReason.FreeByAnotherRule : reason,
    };

    private static FeeReason Patient(FeeLine line, FeeNoticeFacts notice, RequestDetails details)
        => line.Kind is FeeKind.PortableMedia && details.ImagesComeApart ? FeeReason.SuppliesPerhaps : Copy(line, notice, details.Delivery);

    private static FeeReason Copy(FeeLine line, FeeNoticeFacts notice, Delivery delivery) => line.Kind switch
    {
        FeeKind.CopyingLabor => delivery.Method is DeliveryMethod.Portal ? FeeReason.WorkForPortal : FeeReason.CopyingLabor,
        FeeKind.PerPage => Pages(notice.Kept),
        FeeKind.Supplies => Supplies(delivery),
        FeeKind.PortableMedia => Media(delivery),
        FeeKind.Postage => Postage(delivery),
        FeeKind.Summary => FeeReason.Summary,
        FeeKind.SearchOrRetrieval => FeeReason.SearchOrRetrieval,
        FeeKind.Certification => FeeReason.Certification,
        FeeKind.Rush => FeeReason.Rush,
        FeeKind.PortalAccess => FeeReason.PortalAccess,
        FeeKind.FlatFee => FlatFee(line, notice, delivery),
        FeeKind.Other => FeeReason.Other,
    };

    private static FeeReason Pages(Keeping kept) => kept switch
    {
        Keeping.Electronically => FeeReason.PagesKeptElectronically,
        Keeping.OnPaper => FeeReason.PagesKeptOnPaper,
        Keeping.NotKnown => FeeReason.PagesPerhaps,
    };

    private static FeeReason Media(Delivery delivery) => delivery switch
    {
        { Method: DeliveryMethod.DiscOrUsb } => FeeReason.SuppliesAskedFor,
        { Method: DeliveryMethod.PickUp } or { SecondChoice: DeliveryMethod.DiscOrUsb or DeliveryMethod.PickUp } => FeeReason.SuppliesPerhaps,
        _ => FeeReason.MediaNotAskedFor,
    };

    private static FeeReason Supplies(Delivery delivery) => delivery switch
    {
        { Method: DeliveryMethod.Paper or DeliveryMethod.DiscOrUsb } => FeeReason.SuppliesAskedFor,
        { Method: DeliveryMethod.PickUp } or { SecondChoice: DeliveryMethod.Paper or DeliveryMethod.DiscOrUsb or DeliveryMethod.PickUp }
            => FeeReason.SuppliesPerhaps,
        _ => FeeReason.SuppliesNotAskedFor,
    };

    // Paper and discs are asked for by mail.
    private static FeeReason Postage(Delivery delivery) => delivery switch
    {
        { Method: DeliveryMethod.Paper or DeliveryMethod.DiscOrUsb } => FeeReason.PostageAskedFor,
        { SecondChoice: DeliveryMethod.Paper or DeliveryMethod.DiscOrUsb } => FeeReason.PostagePerhaps,
        _ => FeeReason.PostageNotAskedFor,
    };

    // For an electronic copy of electronic records. It covers everything that may be charged, so it has no other such line beside it.
    private static FeeReason FlatFee(FeeLine line, FeeNoticeFacts notice, Delivery delivery) => delivery switch
    {
        { Method: DeliveryMethod.Portal } => FeeReason.WorkForPortal,
        { Form: RecordForm.Electronic } when IsSmall(line, notice) => FeeReason.SmallFlatFee,
        _ => FeeReason.OtherFlatFee,
    };

    private static bool IsSmall(FeeLine line, FeeNoticeFacts notice)
        => notice.Kept is Keeping.Electronically && line.Dollars <= FeeRules.FlatFeeDollars && notice.Lines.Count(IsForTheCopy) == 1;

    private static bool IsForTheCopy(FeeLine line) => line.Kind switch
    {
        FeeKind.CopyingLabor or FeeKind.PerPage or FeeKind.Supplies or FeeKind.PortableMedia or FeeKind.Postage or FeeKind.FlatFee or FeeKind.Other
            => true,
        FeeKind.Summary or FeeKind.SearchOrRetrieval or FeeKind.Certification or FeeKind.Rush or FeeKind.PortalAccess => false,
    };
}
