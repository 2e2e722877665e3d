namespace RecordsRequest.Domain.Requests;

/// <summary>
/// How long a complaint to the Office for Civil Rights can be made (45 CFR 160.306(b)(3)). After that it may still be taken for good cause.
/// </summary>
public static class ComplaintWindow
{
    /// <summary>Calendar days after the day a person knew, or should have known.</summary>
    public const int Days = 180;

    /// <summary>The last day, counted so that nobody can say it was too late.</summary>
    public static DateOnly LastDayFor(DateOnly knownOn) => knownOn.AddDays(Days);
}
