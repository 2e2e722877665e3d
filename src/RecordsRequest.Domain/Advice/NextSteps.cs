using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Advice;

/// <summary>The one thing to do next, from the log and the day alone (docs/next-steps.md).</summary>
public static class NextSteps
{
    public static NextStep For(Standing standing, Situation now) => standing.Kind switch
    {
        StandingKind.Closed or StandingKind.NotSent or StandingKind.Returned or StandingKind.ReadyForPickup => standing.Next,
        StandingKind.Overdue => UnsentSinceLastDay(now) ?? ComplaintSoon(now) ?? OverdueLetter(now) ?? Fee(now) ?? AfterLastDay(now),
        StandingKind.Answered => Unsent(now) ?? ComplaintSoon(now) ?? Fee(now) ?? Refusal(now) ?? Answer(now) ?? Wait(now) ?? Answered(standing, now),
        StandingKind.DueToday or StandingKind.DueSoon or StandingKind.Waiting or StandingKind.AwaitingReceipt or StandingKind.NoClock
            => Unsent(now) ?? ComplaintSoon(now) ?? Fee(now) ?? Refusal(now) ?? Missing(now) ?? Promise(now) ?? Answer(now) ?? Nudge(standing, now)
                ?? OfStanding(standing, now),
    };

    private static NextStep? Unsent(Situation now) => now.History.UnsentOn(now.Today) is null ? null : NextStep.SendLetter;

    private static NextStep? Fee(Situation now) => now.History.Open(Matter.Fee) is null ? null : NextStep.AnswerFee;

    private static NextStep? Refusal(Situation now)
        => now.History.Open(Matter.Refusal) is null && !(now.History.AskAgainOn <= now.Today) ? null : NextStep.SeeRefusal;

    private static NextStep? Missing(Situation now)
        => now.History.IsPartMissing && now.History.UnansweredLetter(kind => kind is LetterKind.MissingItems) is null
            && FollowUps.Offered(now).Contains(LetterKind.MissingItems) ? NextStep.AskForMissing : null;

    private static NextStep? Promise(Situation now)
        => now.History.PromisedOn is { } promised && promised < now.Today && !HasCalledSince(promised.AddDays(1), now) ? NextStep.Call : null;

    private static NextStep? Answer(Situation now) => now.History.WaitingLetter is { } letter
        && (FollowUps.AskForAnswer(letter.Letter) || letter.Letter is LetterKind.DenialReview)
        && letter.LookAfterOn <= now.Today && !HasCalledSince(letter.LookAfterOn, now) ? NextStep.Call : null;

    private static NextStep? Nudge(Standing standing, Situation now) => standing.Kind is StandingKind.Waiting or StandingKind.NoClock
        && now.History is { Receipt: { } receipt, WaitingLetter: null } history
        && receipt.On.AddDays(Situation.NudgeDays) is var day && day <= now.Today
        && !(history.PromisedOn >= now.Today) && !HasCalledSince(day, now) ? NextStep.Call : null;

    private static NextStep? ComplaintSoon(Situation now)
        => ComplaintGrounds.NextLastDay(now)?.AddDays(-ComplaintGrounds.SoonDays) <= now.Today ? NextStep.PrepareComplaint : null;

    // Who was told no is never told to close the request.
    private static NextStep Answered(Standing standing, Situation now)
        => standing.Next is NextStep.Close && now.History.Outcomes.Contains(ItemOutcome.Refused) ? NextStep.SeeRefusal : standing.Next;

    private static NextStep? Wait(Situation now)
        => now.History.WaitingLetter is { } letter && letter.LookAfterOn > now.Today ? NextStep.SaveDate : null;

    private static NextStep OfStanding(Standing standing, Situation now) => standing.Next is NextStep.Call ? Call(now) : standing.Next;

    // After a call there is nothing more to do that day.
    private static NextStep Call(Situation now) => HasCalledSince(now.Today, now) ? NextStep.SaveDate : NextStep.Call;

    // What was written before the last day is overtaken by the letter that says it has passed.
    private static NextStep? UnsentSinceLastDay(Situation now) => now.History.UnsentOn(now.Today)?.On > LastDay(now) ? NextStep.SendLetter : null;

    // A letter, then a call while its answer may still come, then a complaint; a letter about the time of a special rule alone leads to no complaint.
    private static NextStep AfterLastDay(Situation now)
        => IsOnlySpecial(now) || Overdue(now)?.LookAfterOn >= now.Today ? Call(now)
            : now.History.ComplainedOn > LastDay(now) ? NextStep.Call
            : NextStep.PrepareComplaint;

    private static NextStep? OverdueLetter(Situation now) => Overdue(now) is null ? NextStep.MakeOverdueLetter : null;

    private static LetterMadeFacts? Overdue(Situation now)
        => now.History.Attempt.OfType<LetterMadeFacts>().LastOrDefault(made => made.Letter is LetterKind.Overdue && made.On > LastDay(now));

    private static DateOnly LastDay(Situation now) => IsOnlySpecial(now) ? now.History.Running.DueOn : now.History.Running.Federal.DueOn;

    private static bool IsOnlySpecial(Situation now) => now.History.Running.IsLateUnderSpecialOnlyOn(now.Today);

    private static bool HasCalledSince(DateOnly day, Situation now)
        => now.History.Attempt.Any(facts => facts.Action is RequestAction.Call && facts.HappenedOn >= day);
}
