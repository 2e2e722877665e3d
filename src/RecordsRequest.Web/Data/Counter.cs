namespace RecordsRequest.Web.Data;

/// <summary>How often something was done in a month, by anybody. It belongs to nobody, and no deletion changes it.</summary>
public sealed class Counter
{
    /// <summary>In UTC, such as "2026-03": no day is kept.</summary>
    public required string Month { get; init; }

    public required string What { get; init; }

    public required long Count { get; set; }
}
