namespace RecordsRequest.Domain.Deadlines;

/// <summary>
/// By when an office must act under one rule, and why. The day of receipt is day 0; under the federal rule the last day is day 30 and
/// nothing moves for weekends or holidays, because 45 CFR part 164 has no such rule (law.md 1.3).
/// </summary>
public sealed record Deadline(DateOnly ReceivedOn, DeadlineRule Rule)
{
    public static Deadline For(DateOnly receivedOn) => new(receivedOn, DeadlineRules.For(receivedOn));

    public Extension? Extension { get; private init; }

    public DateOnly FirstLimitOn => Rule.LimitOn(ReceivedOn);

    public DateOnly OuterLimitOn => Rule.OuterLimitOn(ReceivedOn);

    public DateOnly DueOn => Extension?.DueOn ?? FirstLimitOn;

    public bool IsArguable => Extension is { Verdict: ExtensionVerdict.Contestable };

    /// <summary>Calendar days until the last day; 0 on the day itself, less than 0 when late.</summary>
    public int DaysLeftOn(DateOnly today) => DueOn.DayNumber - today.DayNumber;

    public Deadline After(Extension extension) => extension.MovesDueDate ? this with { Extension = extension } : this;
}
