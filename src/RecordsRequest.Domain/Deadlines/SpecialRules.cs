namespace RecordsRequest.Domain.Deadlines;

/// <summary>The rules beside HIPAA's that give less time: those for a kind of place, and those of the states.</summary>
public static class SpecialRules
{
    public static IReadOnlyList<DeadlineRule> All { get; } = [.. PlaceRules.All, .. StateRules.All];

    private static readonly RuleCase[][] Either =
    [
        [RuleCase.InCare, RuleCase.Discharged],
        [RuleCase.KeptInState, RuleCase.KeptOutOfState],
        [RuleCase.Physician, RuleCase.OtherPractitioner],
    ];

    /// <summary>What the time depends on, for what is asked; empty where it depends on nothing.</summary>
    public static IReadOnlyList<RuleCase> CasesOf(Circumstances asked)
        => [.. Either.Where(either => either.Any(when => FitIn(when, asked))).SelectMany(either => either)];

    /// <summary>What a written consent must meet for the days of a rule that surely holds to run, or null.</summary>
    public static string? ConsentFor(Circumstances asked)
        => All.FirstOrDefault(rule => rule.Consent is not null && rule.Scope.FitOf(asked) is ScopeFit.Yes)?.Consent;

    private static bool FitIn(RuleCase when, Circumstances asked)
        => All.Any(rule => rule.Scope.Case == when && rule.Scope.FitOf(asked with { Case = when }) is ScopeFit.Yes);
}
