namespace RecordsRequest.Domain.Reminders;

/// <summary>What a reminder is about, the most urgent first: where two come too close, the one named earlier here stays.</summary>
public enum ReminderKind
{
    Due,
    Overdue,

    /// <summary>The day after the federal last day, where a state's came before it. Always kept.</summary>
    FederalOverdue,
    ComplaintLastWeek,
    ComplaintLastMonth,
    PromisePassed,
    LetterAnswer,
    StudyEnded,

    /// <summary>A review of a refusal was asked for a month ago. No deadline: the rule says "promptly".</summary>
    Review,
    ReviewAgain,
    NotSent,
    ReceiptCheck,
    ReceiptCheckAgain,
    Nudge,
}

public sealed record Reminder(ReminderKind Kind, DateOnly On);
