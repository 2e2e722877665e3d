namespace RecordsRequest.Domain.Deadlines;

/// <summary>The time limits there are, and which of them govern a request.</summary>
public static class DeadlineRules
{
    /// <summary>
    /// The federal limit, oldest first. "No later than 30 days after receipt", with one extension of "no more than 30 days".
    /// In force without the longer period for off-site records since the compliance date of the 2013 rule (78 FR 5566).
    /// </summary>
    public static IReadOnlyList<DeadlineRule> Federal { get; } =
    [
        new("45 CFR 164.524(b)(2)", Days: 30, ExtensionDays: 30, InForceFrom: new(2013, 9, 23), CheckedOn: new(2026, 11, 22)),
    ];

    /// <summary>The federal rule that governs a request received on this day.</summary>
    public static DeadlineRule For(DateOnly receivedOn) => For(receivedOn, Federal);

    /// <summary>The rule of a list that governs a request received on this day: the newest one in force then, else the oldest there is.</summary>
    /// <param name="receivedOn">Day 0.</param>
    /// <param name="rules">Rules in order of <see cref="DeadlineRule.InForceFrom"/>; at least one.</param>
    public static DeadlineRule For(DateOnly receivedOn, IReadOnlyList<DeadlineRule> rules)
        => rules.LastOrDefault(rule => rule.InForceFrom <= receivedOn) ?? rules[0];

    /// <summary>The state rules of a list that fit a request received on this day, in the order of the list.</summary>
    /// <param name="receivedOn">Day 0.</param>
    /// <param name="asked">What they look at.</param>
    /// <param name="fit">How they must fit.</param>
    /// <param name="rules">Rules; those of one state, kind and case in order of <see cref="DeadlineRule.InForceFrom"/>.</param>
    public static IEnumerable<DeadlineRule> Fitting(DateOnly receivedOn, Circumstances asked, ScopeFit fit, IReadOnlyList<DeadlineRule> rules)
        => rules.Where(rule => rule.Scope.State == asked.State)
            .GroupBy(rule => (rule.Scope.Kind, rule.Scope.Case))
            .Select(rows => For(receivedOn, [.. rows]))
            .Where(rule => rule.Scope.FitOf(asked) == fit);
}
