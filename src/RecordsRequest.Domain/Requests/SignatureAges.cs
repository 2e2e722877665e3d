namespace RecordsRequest.Domain.Requests;

/// <summary>How old a signature may be under a state's act. HIPAA has no such limit, and no office is told that it may refuse.</summary>
/// <param name="State">Two-letter code.</param>
/// <param name="Days">Calendar days after the signature, or null where a year counts.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record SignatureAge(string State, int? Days, string Citation)
{
    /// <summary>The last day on which a signature is fresh under the act.</summary>
    public DateOnly LastDay(DateOnly signedOn) => Days is { } days ? signedOn.AddDays(days) : signedOn.AddYears(1);
}

public static class SignatureAges
{
    public static IReadOnlyList<SignatureAge> All { get; } = [new("MI", 60, "MCL 333.26265"), new("OH", null, "Ohio Rev. Code 3701.74(B)")];

    /// <summary>The act that asks for a fresher signature on the day of sending, or null.</summary>
    /// <param name="state">State of the office.</param>
    /// <param name="signedOn">Date of the signature.</param>
    /// <param name="sentOn">Day of sending.</param>
    public static SignatureAge? TooOld(string state, DateOnly signedOn, DateOnly sentOn)
        => All.FirstOrDefault(rule => rule.State == state && sentOn > rule.LastDay(signedOn));
}
