using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Reminders;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Reminders;

public sealed class ReminderTableTests
{
    private static readonly SentFacts Mailed = Sent with { Method = SendMethod.Mail };

    [Fact]
    public void The_documented_plans_are_what_the_code_makes()
    {
        (string Story, Log Log, DateOnly Today)[] stories =
        [
            ("Letter made, not sent", new Log(), Made),
            ("Mailed, no receipt known", new Log().After(Mailed), Made),
            ("Faxed, no receipt known", new Log().After(Sent), Made),
            ("Received", new Log().After(Mailed, Received), DayZero),
            ("Received, needed by February 20", new Log(neededBy: new(2027, 2, 20)).After(Mailed, Received), DayZero),
            ("Received, needed by February 8", new Log(neededBy: new(2027, 2, 8)).After(Mailed, Received), DayZero),
            ("Received in California", new Log(state: "CA").After(Mailed, Received), DayZero),
            ("Received by a home health agency", new Log(place: PlaceKind.HomeHealthAgency).After(Mailed, Received), DayZero),
            ("Received, a place HIPAA may not reach", new Log(hasClock: false).After(Mailed, Received), DayZero),
            ("More time until March 20", new Log().After(Mailed, Received, Extension), new(2027, 3, 4)),
            ("Promised by phone for February 15", new Log().After(Mailed, Received, new CallFacts(DayZero, null, null, new(2027, 2, 15))), DayZero),
            ("Promised by phone for February 26", new Log().After(Mailed, Received, new CallFacts(DayZero, null, null, new(2027, 2, 26))), DayZero),
            ("Late, reminder letter made on March 8",
                new Log().After(Mailed, Received, new LetterMadeFacts(new(2027, 3, 8), default, LetterKind.Overdue)), new(2027, 3, 8)),
            ("Refused on February 20, review asked for that day", new Log().After(Mailed, Received, Refused(null),
                new LetterMadeFacts(new(2027, 2, 20), default, LetterKind.DenialReview)), new(2027, 2, 20)),
            ("Refused until a study ends, then closed", new Log().After(Mailed, Received, Refused(new(2027, 11, 30)),
                new ClosedFacts(new(2027, 2, 21), ClosingOutcome.Denied, null)), new(2027, 2, 21)),
            ("Ready to pick up", new Log().After(Mailed, Received, new ReadyFacts(new(2027, 2, 20), null) { IsAccepted = true }), new(2027, 2, 20)),
        ];

        DocumentedTable.Agrees(
            "reminders.md", "| What happened | Reminders |\n|---|---|\n" + string.Concat(
                stories.Select(story => $"| {story.Story} | {Days(story.Log, story.Today)} |\n")));
    }

    private static DenialFacts Refused(DateOnly? studyEndsOn)
        => new(new(2027, 2, 20), InWriting: true, studyEndsOn is null ? DenialGround.LifeOrSafety : DenialGround.Research,
            [true, true], [], studyEndsOn, null);

    private static string Days(Log log, DateOnly today)
        => ReminderPlan.Of(log.Request, log.Now(today)) is { Count: > 0 } plan
            ? string.Join(
                "; ", plan.Select(reminder => $"{reminder.On.ToString("MMM d", System.Globalization.CultureInfo.InvariantCulture)} {reminder.Kind}"))
            : "none";
}
