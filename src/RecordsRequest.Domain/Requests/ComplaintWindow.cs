namespace RecordsRequest.Domain.Requests;

/// <summary>45 CFR 160.306(b)(3). After that a complaint may still be taken for good cause.</summary>
public static class ComplaintWindow
{
    /// <summary>Calendar days after the day a person knew, or should have known.</summary>
    public const int Days = 180;

    /// <summary>Counted so that nobody can say it was too late.</summary>
    public static DateOnly LastDayFor(DateOnly knownOn) => knownOn.AddDays(Days);
}
