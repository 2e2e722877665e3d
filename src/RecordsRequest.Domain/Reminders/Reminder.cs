namespace RecordsRequest.Domain.Reminders;

/// <summary>What a reminder is about, the most urgent first: where two come too close, the one named earlier here stays.</summary>
public enum ReminderKind
{
    /// <summary>The last day for the answer. Always kept.</summary>
    Due,

    /// <summary>The day after it. Always kept.</summary>
    Overdue,

    /// <summary>The day after the federal last day, where a state's came before it. Always kept.</summary>
    FederalOverdue,

    /// <summary>The time for a complaint ends in a week.</summary>
    ComplaintLastWeek,

    /// <summary>The time for a complaint ends in a month.</summary>
    ComplaintLastMonth,

    /// <summary>The office promised a date, and it has passed.</summary>
    PromisePassed,

    /// <summary>A later letter should have had its answer.</summary>
    LetterAnswer,

    /// <summary>The study for which the office held records back is over.</summary>
    StudyEnded,

    /// <summary>A review of a refusal was asked for a month ago. No deadline: the rule says "promptly".</summary>
    Review,

    /// <summary>The same, a month later.</summary>
    ReviewAgain,

    /// <summary>The letter is made, or came back, and was not sent.</summary>
    NotSent,

    /// <summary>Nobody knows yet whether the office got the letter.</summary>
    ReceiptCheck,

    /// <summary>The last day comes nearer: a good day to call.</summary>
    Nudge,
}

/// <summary>A day on which something is to be looked at or done.</summary>
/// <param name="Kind">What; there is at most one of each kind in a plan.</param>
/// <param name="On">When, on the patient's calendar.</param>
public sealed record Reminder(ReminderKind Kind, DateOnly On);
