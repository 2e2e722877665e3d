namespace RecordsRequest.Domain.Deadlines;

/// <summary>To have a mistake put right (45 CFR 164.526), and to be told who got the record (45 CFR 164.528). Neither is access.</summary>
public static class OtherRights
{
    /// <summary>Calendar days, the same for both (law.md 1.1).</summary>
    public const int Days = 60;
}
