namespace RecordsRequest.Domain.Requests;

/// <summary>How old a signature may be under a state's act. HIPAA has no such limit, and no office is told that it may refuse.</summary>
/// <param name="Days">Calendar days after it, where it counts in days; else 0.</param>
public sealed record SignatureAge(string State, int Years, int Days, string Citation)
{
    public DateOnly LastDay(DateOnly signedOn) => signedOn.AddYears(Years).AddDays(Days);
}

public static class SignatureAges
{
    public static IReadOnlyList<SignatureAge> All { get; } = [new("MI", 0, 60, "MCL 333.26265"), new("OH", 1, 0, "Ohio Rev. Code 3701.74(B)")];

    public static SignatureAge? TooOld(string state, DateOnly signedOn, DateOnly sentOn)
        => All.FirstOrDefault(rule => rule.State == state && sentOn > rule.LastDay(signedOn));
}
