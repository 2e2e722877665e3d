namespace RecordsRequest.Domain.Deadlines;

/// <summary>
/// The clocks of one request: the federal one, and beside it the one of the provider's state where that gives less time. Both run;
/// the earlier last day is the one that counts (45 CFR 160.203, law.md 1.10).
/// </summary>
/// <param name="Federal">The clock of 45 CFR 164.524(b)(2).</param>
/// <param name="State">The state's clock, or null.</param>
/// <param name="MayApply">A state rule that would run too if something were so that is not known; it moves no date.</param>
/// <param name="ToLook">The state's rules for looking at the record instead, for a request that asks for a copy; they move no date.</param>
public sealed record Clocks(Deadline Federal, Deadline? State, DeadlineRule? MayApply, IReadOnlyList<DeadlineRule> ToLook)
{
    /// <summary>The clocks of a request received on this day.</summary>
    /// <param name="receivedOn">Day 0.</param>
    /// <param name="asked">What the rules look at.</param>
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

    /// <summary>The clock whose last day comes first; the federal one when both end on one day.</summary>
    public Deadline First => State is { } state && state.DueOn < Federal.DueOn ? state : Federal;

    /// <summary>The clock whose last day comes later or on the same day, or null while only one runs.</summary>
    public Deadline? Second => State is null ? null : First == State ? Federal : State;

    /// <summary>The last day for an answer: the earlier of the clocks' last days.</summary>
    public DateOnly DueOn => First.DueOn;

    /// <summary>Whether the state's clock sets <see cref="DueOn"/>.</summary>
    public bool StateComesFirst => First == State;

    /// <summary>Whether only the state's last day has passed: nothing is late under the federal rule.</summary>
    /// <param name="today">The patient's today.</param>
    public bool IsLateUnderStateOnlyOn(DateOnly today) => DueOn < today && Federal.DueOn >= today;

    /// <summary>The clocks after a notice of more time. Each rule has its own extension, and one moves no other clock.</summary>
    public Clocks After(ExtensionNotice notice) => this with
    {
        Federal = Federal.After(Extension.Judge(notice, Federal)),
        State = State is { Rule.ExtensionDays: > 0 } state ? state.After(Extension.Judge(notice, state)) : State,
    };
}
