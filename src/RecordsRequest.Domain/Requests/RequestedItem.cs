namespace RecordsRequest.Domain.Requests;

/// <param name="Last">The same as <paramref name="First"/> for one visit.</param>
public sealed record ServiceDates(DateChoice Choice, PartialDate? First = null, PartialDate? Last = null)
{
    public const int YearsLookedBack = 2;
}

public sealed record RequestedItem
{
    public required RecordKind Kind { get; init; }

    public required ServiceDates Dates { get; init; }

    /// <summary>Only for <see cref="RecordKind.ImagingStudies"/>, as is the part of the body.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    public string? BodyPart { get; init; }

    /// <summary>To be transferred (21 CFR 900.12(c)(4)); else a copy.</summary>
    public bool OriginalMammograms { get; init; }

    /// <summary>Only for <see cref="RecordKind.SomethingElse"/>.</summary>
    public string? InWords { get; init; }
}
