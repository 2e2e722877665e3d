namespace RecordsRequest.Domain.Deadlines;

public static class DeadlineRules
{
    /// <summary>Raised with every change of the rules that can move a date, a stage or whether days are counted.</summary>
    public const int Version = 2;

    /// <summary>Calendar days for records kept elsewhere before that rule, which some offices still name (law.md 1.3).</summary>
    public const int OffSiteDaysBefore = 60;

    /// <summary>Oldest first; without the longer period for off-site records since the compliance date of the 2013 rule (78 FR 5566).</summary>
    public static IReadOnlyList<DeadlineRule> Federal { get; } =
    [
        new("45 CFR 164.524(b)(2)", Days: 30, ExtensionDays: 30, InForceFrom: new(2013, 9, 23), CheckedOn: new(2026, 11, 22)),
    ];

    public static DeadlineRule For(DateOnly receivedOn) => For(receivedOn, Federal);

    public static DeadlineRule For(DateOnly receivedOn, IReadOnlyList<DeadlineRule> rules)
        => rules.LastOrDefault(rule => rule.InForceFrom <= receivedOn) ?? rules[0];

    public static IEnumerable<DeadlineRule> Fitting(DateOnly receivedOn, Circumstances asked, ScopeFit fit, IReadOnlyList<DeadlineRule> rules)
        => rules.Where(rule => rule.Scope.State is null || rule.Scope.State == asked.State)
            .GroupBy(rule => (rule.Citation, rule.Scope.Kind, rule.Scope.Case, rule.Scope.ForBenefits))
            .Select(rows => For(receivedOn, [.. rows]))
            .Where(rule => rule.Scope.FitOf(asked) == fit);
}
