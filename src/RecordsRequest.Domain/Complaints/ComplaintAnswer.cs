namespace RecordsRequest.Domain.Complaints;

/// <summary>It is not stored.</summary>
public sealed record ComplaintAnswer(string? EarlierNumber, string? InWords, string? GoodCause, bool NamesRecords)
{
    public const int MaxWordsLength = 2000;
}
