using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Advice;

public static class NextSteps
{
    public static NextStep For(Standing standing, Situation now) => standing.Kind switch
    {
        StandingKind.Closed or StandingKind.NotSent or StandingKind.Returned or StandingKind.ReadyForPickup => standing.Next,
        StandingKind.Overdue => Fee(now) ?? AfterLastDay(now),
        StandingKind.Answered => Fee(now) ?? Refusal(now) ?? standing.Next,
        StandingKind.DueToday or StandingKind.DueSoon or StandingKind.Waiting or StandingKind.AwaitingReceipt or StandingKind.NoClock
            => Fee(now) ?? Refusal(now) ?? Missing(now) ?? Promise(now) ?? standing.Next,
    };

    private static NextStep? Fee(Situation now) => now.History.Open(Matter.Fee) is null ? null : NextStep.AnswerFee;

    private static NextStep? Refusal(Situation now) => now.History.Open(Matter.Refusal) is null ? null : NextStep.SeeRefusal;

    private static NextStep? Missing(Situation now)
        => now.History.IsPartMissing && now.History.UnansweredLetter(kind => kind is LetterKind.MissingItems) is null
            && FollowUps.Offered(now).Contains(LetterKind.MissingItems) ? NextStep.AskForMissing : null;

    private static NextStep? Promise(Situation now) => now.History.PromisedOn < now.Today ? NextStep.Call : null;

    // A letter, then a call while its answer may still come, then a complaint; a letter about a state's time alone leads to no complaint.
    private static NextStep AfterLastDay(Situation now)
    {
        var (federal, onlyState) = (now.History.Deadline!.DueOn, now.History.Clocks!.IsLateUnderStateOnlyOn(now.Today));
        var letter = now.History.Attempt.OfType<LetterMadeFacts>().LastOrDefault(made => made.Letter is LetterKind.Overdue && (onlyState || made.On > federal));
        return letter is null ? NextStep.MakeOverdueLetter
            : onlyState || letter.On.AddDays(Situation.AnswerDays) >= now.Today || now.History.HasComplained ? NextStep.Call
            : NextStep.PrepareComplaint;
    }
}
