namespace RecordsRequest.Domain.Deadlines;

/// <summary>
/// By when an office must act under one rule, and why. The day of receipt is day 0; under the federal rule the last day is day 30 and
/// nothing moves for weekends or holidays, because 45 CFR part 164 has no such rule (law.md 1.3).
/// </summary>
/// <param name="ReceivedOn">Day 0.</param>
/// <param name="Rule">The rule in force on that day.</param>
public sealed record Deadline(DateOnly ReceivedOn, DeadlineRule Rule)
{
    /// <summary>The federal deadline of a request received on this day, under the rule in force then.</summary>
    public static Deadline For(DateOnly receivedOn) => new(receivedOn, DeadlineRules.For(receivedOn));

    /// <summary>The one extension that moves the last day, or null.</summary>
    public Extension? Extension { get; private init; }

    /// <summary>Last day without an extension: day 30 under the federal rule.</summary>
    public DateOnly FirstLimitOn => Rule.LimitOn(ReceivedOn);

    /// <summary>Last day any extension could reach: day 60 under the federal rule.</summary>
    public DateOnly OuterLimitOn => Rule.OuterLimitOn(ReceivedOn);

    /// <summary>The last day for an answer. Late begins on the day after.</summary>
    public DateOnly DueOn => Extension?.DueOn ?? FirstLimitOn;

    /// <summary>Whether the patient could argue that <see cref="FirstLimitOn"/> still stands.</summary>
    public bool IsArguable => Extension is { Verdict: ExtensionVerdict.Contestable };

    /// <summary>Calendar days until the last day; 0 on the day itself, less than 0 when late.</summary>
    public int DaysLeftOn(DateOnly today) => DueOn.DayNumber - today.DayNumber;

    /// <summary>The deadline after the office said that it needs more time: moved if the notice counts, else the same.</summary>
    public Deadline After(Extension extension) => extension.MovesDueDate ? this with { Extension = extension } : this;
}
