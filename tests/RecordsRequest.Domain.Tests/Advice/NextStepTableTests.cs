using System.Globalization;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Reminders;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Advice;

public sealed class NextStepTableTests
{
    private static readonly DateOnly _lastDay = new(2027, 12, 31);

    private static readonly EventFacts[] _fee =
    [
        new FeeNoticeFacts(On(2, 10), [new(FeeKind.FlatFee, 40)], null),
        new FeeAnswerFacts(On(2, 10), FeeAnswer.Dispute, null),
    ];

    private static readonly DenialFacts _no = new(
        On(2, 20), InWriting: true, DenialGround.LifeOrSafety, [true, true], [.. GroundRule.NoticeContents], null, null);

    private static readonly ArrivalFacts _part = Came(On(2, 20), ItemOutcome.All, ItemOutcome.Waiting);

    private static readonly (string Story, Log Log)[] _stories =
    [
        ("Letter made, not sent", new Log()),
        ("Faxed, no receipt known", new Log().After(Sent)),
        ("The same, letter that asks if it came made on February 5", new Log().After([Sent, .. Letter(2, 5, LetterKind.ReceiptCheck)])),
        ("Handed over", new Log().After(Sent with { Method = SendMethod.InPerson })),
        ("Received", Received()),
        ("Received in California", new Log(state: "CA").After(Sent, Log.Received)),
        ("Received, a place HIPAA may not reach", new Log(hasClock: false).After(Sent, Log.Received)),
        ("More time until March 20", Received(Extension)),
        ("Promised by phone for February 15", Received(new CallFacts(On(2, 5), null, null, On(2, 15)))),
        ("The same, called again on February 16",
            Received(new CallFacts(On(2, 5), null, null, On(2, 15)), new CallFacts(On(2, 16), null, null, null))),
        ("A cost was named on February 10", Received(_fee[0])),
        ("Cost disputed, letter made on February 10", Received([.. _fee, .. Letter(2, 10, LetterKind.FeeDispute)])),
        ("Cost disputed, letter sent on February 10", Received([.. _fee, .. Posted(2, 10, LetterKind.FeeDispute)])),
        ("All refused in writing on February 20", Received(_no)),
        ("The same, letter that asks for a review sent that day", Received([_no, .. Posted(2, 20, LetterKind.DenialReview)])),
        ("The same, called on March 22",
            Received([_no, .. Posted(2, 20, LetterKind.DenialReview), new CallFacts(On(3, 22), null, null, null)])),
        ("Refused until a study ends on November 30", Received(_no with { Ground = DenialGround.Research, StudyEndsOn = On(11, 30) })),
        ("Part came on February 20", Received(_part)),
        ("The same, letter for the rest made on February 21", Received([_part, .. Letter(2, 21, LetterKind.MissingItems)])),
        ("The same, sent that day", Received([_part, .. Posted(2, 21, LetterKind.MissingItems)])),
        ("All came on February 20", Received(Came(On(2, 20), ItemOutcome.All, ItemOutcome.All))),
        ("Ready to pick up since February 20", Received(new ReadyFacts(On(2, 20), null) { IsAccepted = true })),
        ("Ready to pick up, and mail was asked for", Received(new ReadyFacts(On(2, 20), null) { IsAccepted = false })),
        ("Came back on February 8", new Log().After(Sent, new ReturnedFacts(On(2, 8), null))),
        ("Late, reminder letter made on March 8", Received(Letter(3, 8, LetterKind.Overdue))),
        ("Late, reminder letter sent on March 8", Received(Posted(3, 8, LetterKind.Overdue))),
        ("The same, complaint sent on March 20",
            Received([.. Posted(3, 8, LetterKind.Overdue), new ComplaintFacts(On(3, 20), ComplaintStep.Filed, null, null)])),
        ("Cost disputed and complained about on February 15",
            Received([.. _fee, .. Posted(2, 10, LetterKind.FeeDispute), new ComplaintFacts(On(2, 15), ComplaintStep.Filed, null, null)])),
    ];

    [Fact]
    public void The_documented_steps_are_what_the_code_says()
        => DocumentedTable.Agrees("next-steps.md", "| What happened | Next step, and from when |\n|---|---|\n"
            + string.Concat(_stories.Select(story => $"| {story.Story} | {Steps(story.Log)} |\n")));

    [Fact]
    public void On_a_day_on_which_something_is_to_be_done_the_next_step_is_not_to_save_dates()
        => Assert.All(_stories, story => Assert.All(
            ReminderPlan.Of(story.Log.Request, story.Log.Now(FirstDay(story.Log))).Where(reminder => reminder.On > FirstDay(story.Log)),
            reminder => Assert.True(story.Log.NextOn(reminder.On) is not NextStep.SaveDate, $"{story.Story}: {reminder}")));

    private static string Steps(Log log)
    {
        var steps = new List<string>();
        var last = (NextStep?)null;
        for (var day = FirstDay(log); day <= _lastDay; day = day.AddDays(1))
        {
            if (log.NextOn(day) is var next && next != last)
            {
                steps.Add($"{day.ToString("MMM d", CultureInfo.InvariantCulture)} {next}");
                last = next;
            }
        }

        return string.Join("; ", steps);
    }

    private static DateOnly FirstDay(Log log) => log.History.Log[^1].HappenedOn;

    private static DateOnly On(int month, int day) => new(2027, month, day);

    private static Log Received(params EventFacts[] happened) => new Log().After([Sent, Log.Received, .. happened]);

    private static EventFacts[] Letter(int month, int day, LetterKind letter) => [new LetterMadeFacts(On(month, day), Guid.CreateVersion7(), letter)];

    private static EventFacts[] Posted(int month, int day, LetterKind letter)
    {
        var made = new LetterMadeFacts(On(month, day), Guid.CreateVersion7(), letter);
        return [made, new LetterSentFacts(made.On, made.LetterId, letter, SendMethod.Mail, null, null)];
    }
}
