using System.Text.Json.Serialization;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Fees;

/// <summary>What a line of a fee notice is for.</summary>
public enum FeeKind
{
    /// <summary>Labor of copying, once the records are found.</summary>
    CopyingLabor,

    /// <summary>A price for each page.</summary>
    PerPage,

    /// <summary>Paper, toner, disc or USB drive.</summary>
    Supplies,

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

/// <summary>The office named a fee (45 CFR 164.524(c)(4)).</summary>
/// <param name="On">Day the notice came.</param>
/// <param name="Lines">Its lines; at least one.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record FeeNoticeFacts(DateOnly On, IReadOnlyList<FeeLine> Lines, string? Note) : DayFacts(On)
{
    /// <summary>Most lines a notice can have here. Our choice.</summary>
    public const int MaxLines = 12;

    /// <summary>Sum of the lines, in US dollars.</summary>
    [JsonIgnore]
    public decimal Total => Lines.Sum(line => line.Dollars);
}

/// <summary>What the person does about a fee notice.</summary>
public enum FeeAnswer
{
    /// <summary>Pays it.</summary>
    Accept,

    /// <summary>Asks for fewer records.</summary>
    Narrow,

    /// <summary>Takes the records in the portal, which is free.</summary>
    UsePortal,

    /// <summary>Looks at the records at the office, which is free.</summary>
    LookInstead,

    /// <summary>Asks how the fee was worked out.</summary>
    AskBasis,

    /// <summary>Disputes it.</summary>
    Dispute,
}

/// <summary>The person answered the last fee notice.</summary>
/// <param name="On">The day.</param>
/// <param name="Answer">How.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record FeeAnswerFacts(DateOnly On, FeeAnswer Answer, string? Note) : DayFacts(On);
