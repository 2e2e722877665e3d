namespace RecordsRequest.Domain.Complaints;

/// <summary>What a person adds to a complaint sheet. It is not stored.</summary>
/// <param name="EarlierNumber">Transaction number of an earlier complaint about the same matter, or null.</param>
/// <param name="InWords">What happened, in the person's own words, or null.</param>
/// <param name="GoodCause">Why it is later than the 180 days, or null.</param>
/// <param name="NamesRecords">Whether the kinds of record may be named. A part of the body and the person's own words for a record never are.</param>
public sealed record ComplaintAnswer(string? EarlierNumber, string? InWords, string? GoodCause, bool NamesRecords)
{
    /// <summary>Longest text of one's own, in grapheme clusters.</summary>
    public const int MaxWordsLength = 2000;
}
