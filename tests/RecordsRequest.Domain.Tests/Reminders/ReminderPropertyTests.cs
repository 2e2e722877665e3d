using RecordsRequest.Domain.Advice;
using FsCheck;
using FsCheck.Fluent;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Reminders;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Requests;
using static RecordsRequest.Domain.Tests.Requests.Log;

namespace RecordsRequest.Domain.Tests.Reminders;

/// <summary>What holds for whatever can happen to a request, in whatever order it is told.</summary>
public sealed class ReminderPropertyTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 250).Select(day => Made.AddDays(day));

    private static readonly Gen<EventFacts> Events =
        from kind in Gen.Choose(0, 11)
        from day in Days
        from promised in Days
        from letter in Gen.Elements(LetterKind.Overdue, LetterKind.Nudge, LetterKind.DenialReview, LetterKind.MissingItems)
        select Happening(kind, day, promised, letter);

    private static readonly Gen<(Log Log, DateOnly Today)> Lives =
        from happened in Events.ListOf()
        from state in Gen.Elements("OR", "CA", "TX")
        from hasClock in Gen.Elements(true, true, false)
        from today in Days
        select (Lived(hasClock, state, [Sent, Received, .. happened]), today);

    [Fact]
    public void Two_reminders_are_days_apart_but_for_those_that_are_always_kept()
        => Holds(plan => plan.Kept.All(one => plan.Kept.All(other => one == other
            || Math.Abs(one.On.DayNumber - other.On.DayNumber) >= ReminderPlan.GapDays
            || (ReminderPlan.IsAlwaysKept(one.Kind) && ReminderPlan.IsAlwaysKept(other.Kind)))));

    [Fact]
    public void The_last_day_and_the_day_after_it_are_never_left_out()
        => Holds(plan => plan.Log.Request is not { Stage: Stage.Received, DueOn: { } due }
            || (plan.Kept.Contains(new(ReminderKind.Due, due)) && plan.Kept.Contains(new(ReminderKind.Overdue, due.AddDays(1)))));

    [Fact]
    public void Late_is_never_said_before_the_day_after_the_last_day()
        => Holds(plan => plan.Kept.Where(reminder => reminder.Kind is ReminderKind.Overdue or ReminderKind.FederalOverdue).All(
            reminder => reminder.On > plan.Log.History.Running.DueOn));

    [Fact]
    public void Nothing_is_remembered_before_the_letter_was_made_and_nothing_twice()
        => Holds(
            plan => plan.Kept.All(reminder => reminder.On >= Made) && plan.Kept.DistinctBy(reminder => reminder.Kind).Count() == plan.Kept.Count);

    [Fact]
    public void The_same_dates_make_the_same_plan()
        => Holds(plan => plan.Kept.SequenceEqual(ReminderPlan.Of(plan.Log.Request, plan.Log.Now(plan.Today))));

    private static EventFacts Happening(int kind, DateOnly on, DateOnly promised, LetterKind letter) => kind switch
    {
        0 => new SentFacts(on, SendMethod.Mail, null, null),
        1 => new ReceivedFacts(on, ReceiptBasis.OfficeSaid, null),
        2 => new ExtensionFacts(true, on, on, "Staff are out", promised),
        3 => new CallFacts(on, null, null, promised),
        4 => new LetterMadeFacts(on, Guid.CreateVersion7(), letter),
        5 => new DenialFacts(on, true, DenialGround.Research, [true, false], [], promised, null),
        6 => new FeeNoticeFacts(on, [new(FeeKind.FlatFee, 6.5m)], null),
        7 => new ReadyFacts(on, null) { IsAccepted = true },
        8 => new NotReadyFacts(on, null),
        9 => Came(on, ItemOutcome.All, ItemOutcome.Waiting),
        10 => new ReturnedFacts(on, null),
        _ => new ClosedFacts(on, ClosingOutcome.Withdrawn, null),
    };

    private static Log Lived(bool hasClock, string state, IEnumerable<EventFacts> happened)
    {
        var log = new Log(hasClock, state);
        foreach (var facts in happened.Where(facts => CanBeTold(facts, log) && log.FaultsOf(facts, facts.HappenedOn) is []))
        {
            log.After(facts);
        }

        return log;
    }

    private static bool CanBeTold(EventFacts facts, Log log) => facts is LetterMadeFacts made
        ? log.Request.WritableIn(log.Now(facts.HappenedOn)).Contains(made.Letter)
        : log.Request.PossibleIn(log.Now(facts.HappenedOn)).Contains(facts.Action!.Value);

    private static void Holds(Func<(Log Log, DateOnly Today, IReadOnlyList<Reminder> Kept), bool> property)
        => Prop.ForAll(Lives.ToArbitrary(), life => property((life.Log, life.Today, ReminderPlan.Of(life.Log.Request, life.Log.Now(life.Today)))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
