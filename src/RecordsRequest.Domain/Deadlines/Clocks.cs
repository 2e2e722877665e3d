namespace RecordsRequest.Domain.Deadlines;

/// <summary>Where a special rule gives less time both run, and the earlier last day is the one that counts (45 CFR 160.203, law.md 1.10).</summary>
public sealed record Clocks(Deadline Federal, Deadline? Special, DeadlineRule? MayApply, IReadOnlyList<DeadlineRule> ToLook)
{
    public static Clocks For(DateOnly receivedOn, Circumstances asked)
    {
        var look = asked with { Kind = RequestKind.Look };
        var special = Fitting(asked, ScopeFit.Yes).FirstOrDefault();
        return new(
            Deadline.For(receivedOn),
            special is null ? null : new(receivedOn, special),
            special is null ? Fitting(asked, ScopeFit.Perhaps).FirstOrDefault() : null,
            asked.Kind is RequestKind.Copy ? [.. Fitting(look, ScopeFit.Yes), .. OfUnknownCase(look)] : []);

        IEnumerable<DeadlineRule> Fitting(Circumstances asked, ScopeFit fit) => DeadlineRules.Fitting(receivedOn, asked, fit, SpecialRules.All);

        IEnumerable<DeadlineRule> OfUnknownCase(Circumstances look)
            => Fitting(look, ScopeFit.Perhaps).Where(rule => rule.Scope.FitOf(look with { Case = rule.Scope.Case }) is ScopeFit.Yes);
    }

    public DateOnly CheckedOn => Special is { Rule.CheckedOn: var special } && special < Federal.Rule.CheckedOn ? special : Federal.Rule.CheckedOn;

    public Deadline First => Special is { } special && special.DueOn < Federal.DueOn ? special : Federal;

    public Deadline? Second => Special is null ? null : First == Special ? Federal : Special;

    public DateOnly DueOn => First.DueOn;

    public bool SpecialComesFirst => First == Special;

    public bool IsLateUnderSpecialOnlyOn(DateOnly today) => DueOn < today && Federal.DueOn >= today;

    /// <summary>Each rule has its own extension, and one moves no other clock.</summary>
    public Clocks After(ExtensionNotice notice) => this with
    {
        Federal = Federal.After(Extension.Judge(notice, Federal)),
        Special = Special is { Rule.ExtensionDays: > 0 } special ? special.After(Extension.Judge(notice, special)) : Special,
    };
}
