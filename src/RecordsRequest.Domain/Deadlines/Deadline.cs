namespace RecordsRequest.Domain.Deadlines;

/// <summary>The day of receipt is day 0. Nothing moves for weekends or holidays: 45 CFR part 164 has no such rule (law.md 1.3).</summary>
public sealed record Deadline(DateOnly ReceivedOn, DeadlineRule Rule)
{
    public static Deadline For(DateOnly receivedOn) => new(receivedOn, DeadlineRules.For(receivedOn));

    public Extension? Extension { get; private init; }

    public DateOnly FirstLimitOn => Rule.LimitOn(ReceivedOn);

    public DateOnly OuterLimitOn => Rule.OuterLimitOn(ReceivedOn);

    public DateOnly DueOn => Extension?.DueOn ?? FirstLimitOn;

    public bool IsArguable => Extension is { Outcome.IsArguable: true };

    /// <summary>Calendar days; 0 on the last day itself, less than 0 when late.</summary>
    public int DaysLeftOn(DateOnly today) => DueOn.DayNumber - today.DayNumber;

    public Deadline After(Extension extension) => extension.MovesDueDate ? this with { Extension = extension } : this;
}
