namespace RecordsRequest.Domain.Fees;

/// <summary>What a line of a fee notice is for.</summary>
public enum FeeKind
{
    /// <summary>Labor of copying, once the records are found.</summary>
    CopyingLabor,

    /// <summary>A price for each page.</summary>
    PerPage,

    /// <summary>Paper, toner and other supplies; in older notices a disc or USB drive, too.</summary>
    Supplies,

    /// <summary>Disc or USB drive.</summary>
    PortableMedia,

    /// <summary>Postage.</summary>
    Postage,

    /// <summary>A summary or explanation.</summary>
    Summary,

    /// <summary>Search or retrieval.</summary>
    SearchOrRetrieval,

    /// <summary>Certification of the copy.</summary>
    Certification,

    /// <summary>Faster handling.</summary>
    Rush,

    /// <summary>Seeing records in a portal.</summary>
    PortalAccess,

    /// <summary>One flat sum for an electronic copy.</summary>
    FlatFee,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>One line of a fee notice.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Dollars">US dollars; more than 0, at most <see cref="MaxDollars"/>.</param>
/// <param name="Words">What the notice calls it, or null; never null for <see cref="FeeKind.Other"/>.</param>
public sealed record FeeLine(FeeKind Kind, decimal Dollars, string? Words = null)
{
    /// <summary>Largest sum of one line, in US dollars. Our choice: more is a slip of the keyboard.</summary>
    public const decimal MaxDollars = 100_000;

    /// <summary>Longest name of a line, in grapheme clusters.</summary>
    public const int MaxWordsLength = 80;
}
