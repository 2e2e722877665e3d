namespace RecordsRequest.Domain.Fees;

public enum FeeKind
{
    CopyingLabor,
    PerPage,

    /// <summary>In older notices a disc or USB drive, too.</summary>
    Supplies,
    PortableMedia,
    Postage,
    Summary,
    SearchOrRetrieval,
    Certification,
    Rush,
    PortalAccess,
    FlatFee,
    Other,
}

/// <param name="Words">What the notice calls it; never null for <see cref="FeeKind.Other"/>.</param>
public sealed record FeeLine(FeeKind Kind, decimal Dollars, string? Words = null)
{
    /// <summary>US dollars. Our choice: more is a slip of the keyboard.</summary>
    public const decimal MaxDollars = 100_000;

    public const int MaxWordsLength = 80;
}
