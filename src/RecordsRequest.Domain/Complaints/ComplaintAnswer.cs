namespace RecordsRequest.Domain.Complaints;

/// <summary>What a person adds to a complaint sheet. It is not stored.</summary>
public sealed record ComplaintAnswer(string? EarlierNumber, string? InWords, string? GoodCause, bool NamesRecords)
{
    public const int MaxWordsLength = 2000;
}
