namespace RecordsRequest.Domain.Requests;

/// <summary>Dates of care wanted.</summary>
/// <param name="Choice">Which way they are given.</param>
/// <param name="First">First date, for a visit or a range.</param>
/// <param name="Last">Last date; the same as <paramref name="First"/> for one visit.</param>
public sealed record ServiceDates(DateChoice Choice, PartialDate? First = null, PartialDate? Last = null);

/// <summary>One requested item: a kind of record with its dates. Each has its own outcome.</summary>
public sealed record RequestedItem
{
    /// <summary>Kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Dates of care.</summary>
    public required ServiceDates Dates { get; init; }

    /// <summary>Kinds of image; only for <see cref="RecordKind.ImagingStudies"/>.</summary>
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>Part of the body; only for <see cref="RecordKind.ImagingStudies"/>.</summary>
    public string? BodyPart { get; init; }

    /// <summary>Whether the original mammograms are asked for, to be transferred (21 CFR 900.12(c)(4)); else a copy.</summary>
    public bool OriginalMammograms { get; init; }

    /// <summary>The patient's words; only for <see cref="RecordKind.SomethingElse"/>.</summary>
    public string? InWords { get; init; }
}
