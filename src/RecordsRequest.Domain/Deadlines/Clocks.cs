namespace RecordsRequest.Domain.Deadlines;

/// <summary>Where the state gives less time both run, and the earlier last day is the one that counts (45 CFR 160.203, law.md 1.10).</summary>
public sealed record Clocks(Deadline Federal, Deadline? State, DeadlineRule? MayApply, IReadOnlyList<DeadlineRule> ToLook)
{
    public static Clocks For(DateOnly receivedOn, Circumstances asked)
    {
        var look = asked with { Kind = RequestKind.Look };
        return new(
            Deadline.For(receivedOn),
            Fitting(asked, ScopeFit.Yes).FirstOrDefault() is { } rule ? new(receivedOn, rule) : null,
            Fitting(asked, ScopeFit.Perhaps).FirstOrDefault(),
            asked.Kind is RequestKind.Copy ? [.. Fitting(look, ScopeFit.Yes), .. OfUnknownCase(look)] : []);

        IEnumerable<DeadlineRule> Fitting(Circumstances asked, ScopeFit fit) => DeadlineRules.Fitting(receivedOn, asked, fit, StateRules.All);

        IEnumerable<DeadlineRule> OfUnknownCase(Circumstances look)
            => Fitting(look, ScopeFit.Perhaps).Where(rule => rule.Scope.FitOf(look with { Case = rule.Scope.Case }) is ScopeFit.Yes);
    }

    /// <summary>The day on which the older of its rules was last checked.</summary>
    public DateOnly CheckedOn => State is { Rule.CheckedOn: var state } && state < Federal.Rule.CheckedOn ? state : Federal.Rule.CheckedOn;

    public Deadline First => State is { } state && state.DueOn < Federal.DueOn ? state : Federal;

    public Deadline? Second => State is null ? null : First == State ? Federal : State;

    public DateOnly DueOn => First.DueOn;

    public bool StateComesFirst => First == State;

    public bool IsLateUnderStateOnlyOn(DateOnly today) => DueOn < today && Federal.DueOn >= today;

    /// <summary>Each rule has its own extension, and one moves no other clock.</summary>
    public Clocks After(ExtensionNotice notice) => this with
    {
        Federal = Federal.After(Extension.Judge(notice, Federal)),
        State = State is { Rule.ExtensionDays: > 0 } state ? state.After(Extension.Judge(notice, state)) : State,
    };
}
