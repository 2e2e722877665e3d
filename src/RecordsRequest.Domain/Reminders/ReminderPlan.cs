using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Reminders;

/// <summary>Computed, so that it follows every date that is put right. Days are ours except where a rule is cited (docs/reminders.md).</summary>
public static class ReminderPlan
{
    /// <summary>Calendar days, as all here. Only the last day and the days after it are never moved or left out.</summary>
    public const int GapDays = 3;

    public const int UnsentDays = 3;

    /// <summary>From mailing to the first question whether the letter came.</summary>
    public const int MailCheckDays = 7;

    public const int CheckDays = 2;

    /// <summary>Calendar days before the day by which the patient needs the records: the call comes then, if that is earlier.</summary>
    public const int NeededDays = 7;

    private const int ComplaintWeek = 7;

    public static IReadOnlyList<Reminder> Of(AccessRequest request, Situation now)
    {
        (ReminderKind Kind, DateOnly? On)[] wanted =
        [
            .. WhileWaiting(request, now),
            .. AboutLetters(request.Stage, now),
            .. AboutComplaint(now),
            (ReminderKind.StudyEnded, now.History.AskAgainOn),
        ];
        return Spaced(wanted);
    }

    private static IEnumerable<(ReminderKind Kind, DateOnly? On)> WhileWaiting(AccessRequest request, Situation now)
    {
        var history = now.History;
        if (request.Stage is not (Stage.Sent or Stage.Received) || request.AnsweredOn is not null)
        {
            return [];
        }

        var onlySpecial = history.Clocks is { SpecialComesFirst: true };
        return
        [
            (ReminderKind.Due, request.DueOn),
            (ReminderKind.Overdue, request.DueOn?.AddDays(1)),
            (ReminderKind.FederalOverdue, onlySpecial ? history.Running.Federal.DueOn.AddDays(1) : null),
            (ReminderKind.PromisePassed, history.PromisedOn?.AddDays(1)),
            (ReminderKind.ReceiptCheck, history.Receipt is null ? history.Sending?.On.AddDays(DaysToCheck(history.Sending.Method)) : null),
            (ReminderKind.ReceiptCheckAgain, history.Receipt is null ? history.Sending?.On.AddDays(Situation.NudgeDays) : null),
            (ReminderKind.Nudge, Nudge(now)),
        ];
    }

    // A call in good time is pointless once the office has named a date, once the reminder was written, and after the last day.
    private static DateOnly? Nudge(Situation now)
    {
        var history = now.History;
        var on = history.Receipt is { } receipt ? CallOn(receipt.On, now.Details.NeededBy?.On) : (DateOnly?)null;
        var isPromised = history.PromisedOn?.AddDays(GapDays) >= on;
        var isWritten = history.WaitingLetter is not null
            || history.Attempt.OfType<LetterMadeFacts>().Any(letter => letter.Letter is LetterKind.Nudge or LetterKind.Overdue);
        return isPromised || isWritten || history.Clocks?.DueOn < on ? null : on;
    }

    private static DateOnly CallOn(DateOnly receivedOn, DateOnly? neededBy)
    {
        var (soonest, usual) = (receivedOn.AddDays(GapDays), receivedOn.AddDays(Situation.NudgeDays));
        var inTime = neededBy?.AddDays(-NeededDays);
        return neededBy <= soonest || !(inTime < usual) ? usual : inTime < soonest ? soonest : inTime.Value;
    }

    private static IEnumerable<(ReminderKind Kind, DateOnly? On)> AboutLetters(Stage stage, Situation now)
    {
        var review = now.History.UnansweredLetter(kind => kind is LetterKind.DenialReview)?.On;
        return stage switch
        {
            Stage.LetterMade => [(ReminderKind.NotSent, now.Details.MadeOn.AddDays(UnsentDays))],
            Stage.Returned => [(ReminderKind.NotSent, now.History.Log.OfType<ReturnedFacts>().Last().On.AddDays(UnsentDays))],
            Stage.Sent or Stage.Received =>
            [
                (ReminderKind.LetterAnswer, now.History.UnansweredLetter(FollowUps.AskForAnswer)?.On.AddDays(Situation.AnswerDays)),
                (ReminderKind.Review, review?.AddDays(Situation.ReviewDays)),
                (ReminderKind.ReviewAgain, review?.AddDays(2 * Situation.ReviewDays)),
            ],
            Stage.ReadyForPickup or Stage.Closed => [],
        };
    }

    private static IEnumerable<(ReminderKind Kind, DateOnly? On)> AboutComplaint(Situation now)
    {
        var lastDay = ComplaintGrounds.NextLastDay(now);
        return
        [
            (ReminderKind.ComplaintLastMonth, lastDay?.AddDays(-ComplaintGrounds.SoonDays)),
            (ReminderKind.ComplaintLastWeek, lastDay?.AddDays(-ComplaintWeek)),
        ];
    }

    private static IReadOnlyList<Reminder> Spaced(IEnumerable<(ReminderKind Kind, DateOnly? On)> wanted)
    {
        var kept = new List<Reminder>();
        foreach (var (kind, day) in wanted.OrderBy(reminder => reminder.Kind))
        {
            if (day is { } on && (IsAlwaysKept(kind) || kept.All(other => Math.Abs(other.On.DayNumber - on.DayNumber) >= GapDays)))
            {
                kept.Add(new(kind, on));
            }
        }

        return [.. kept.OrderBy(reminder => reminder.On)];
    }

    public static bool IsAlwaysKept(ReminderKind kind) => kind is ReminderKind.Due or ReminderKind.Overdue or ReminderKind.FederalOverdue;

    private static int DaysToCheck(SendMethod method) => method is SendMethod.Mail or SendMethod.CertifiedMail ? MailCheckDays : CheckDays;
}
