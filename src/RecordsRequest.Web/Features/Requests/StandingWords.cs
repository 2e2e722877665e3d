using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>The countdown in words, and the tone that goes with it. The words alone must suffice.</summary>
internal static class StandingWords
{
    extension(OpenRequest file)
    {
        public string Heading => file.Standing.Kind switch
        {
            StandingKind.NotSent => file.Request.HasClock ? file.NotStarted : Text.Standing_NotSent,
            StandingKind.AwaitingReceipt => file.MeetsSpecialRule
                ? Text.Standing_AwaitingReceipt_Special
                : file.FederalRule.In(Text.Standing_AwaitingReceipt),
            StandingKind.NoClock => Text.Standing_NoClock,
            StandingKind.Waiting or StandingKind.DueSoon => file.HasMoreTime
                ? Sentences.Count(file.Standing.Days, Text.DaysLeft_More_One, Text.DaysLeft_More_Other)
                : Phrases.DaysLeft(file.Standing.Days),
            StandingKind.DueToday => file.HasMoreTime ? Text.Standing_DueToday_More : Text.Standing_DueToday,
            StandingKind.Overdue => Phrases.DaysLate(file.Standing.Days),
            StandingKind.ReadyForPickup => file.IsLook ? Text.Standing_Ready_Look : Text.Standing_Ready,
            StandingKind.Returned => Text.Standing_Returned,
            StandingKind.Answered => Text.Standing_Answered,
            StandingKind.Closed => Ended(file.History.Log.OfType<ClosedFacts>().Last().Outcome, file.IsLook),
        };

        /// <summary>When the answer would be due if the letter took its usual way; shown as a guess and never called late.</summary>
        public string GuessAfter(SentFacts sending)
        {
            var likely = sending.LikelyReceivedOn;
            var due = Sentences.Day(Clocks.For(likely, file.Details.Circumstances).DueOn);
            return likely == sending.On
                ? Sentences.Say(Text.Standing_Guess_SameDay, due)
                : Sentences.Say(Text.Standing_Guess_Mail, Sentences.Day(likely), due, SentFacts.MailDays);
        }

        public string PartCame => (file.IsLook, file.Request.HasClock) switch
        {
            (false, true) => Text.Standing_PartCame,
            (false, false) => Text.Standing_PartCame_NoClock,
            (true, true) => Text.Standing_PartSeen,
            (true, false) => Text.Standing_PartSeen_NoClock,
        };

        public bool MeetsSpecialRule => Clocks.For(file.Today, file.Details.Circumstances).Special is not null;

        private string NotStarted => file.MeetsSpecialRule ? Text.Standing_NotStarted_Special : file.FederalRule.In(Text.Standing_NotStarted);

        public string? LackingNote
            => file.History is { LackingNo: not null, Deadline: { } federal } ? Sentences.Say(Text.Standing_Lacking, federal.DueOn) : null;

        public bool HasMoreTime => file.History.Clocks is { First.Extension: not null };
    }

    extension(StandingKind kind)
    {
        public string StatusClass => kind switch
        {
            StandingKind.Overdue => "app-status--late",
            StandingKind.DueToday => "app-status--today",
            StandingKind.DueSoon => "app-status--soon",
            StandingKind.ReadyForPickup or StandingKind.Answered => "app-status--ready",
            StandingKind.Returned => "app-status--returned",
            StandingKind.AwaitingReceipt or StandingKind.Waiting or StandingKind.NoClock => "app-status--waiting",
            StandingKind.NotSent => "app-status--unsent",
            StandingKind.Closed => "app-status--done",
        };

        public string? PanelClass => kind switch
        {
            StandingKind.Overdue => "app-standing--late",
            StandingKind.DueToday or StandingKind.DueSoon => "app-standing--soon",
            StandingKind.ReadyForPickup or StandingKind.Answered or StandingKind.Closed => "app-standing--ok",
            StandingKind.Returned or StandingKind.AwaitingReceipt or StandingKind.Waiting or StandingKind.NoClock or StandingKind.NotSent => null,
        };
    }

    private static string Ended(ClosingOutcome outcome, bool isLook) => outcome switch
    {
        ClosingOutcome.Complete => isLook ? Text.Standing_Closed_Complete_Look : Text.Standing_Closed_Complete,
        ClosingOutcome.AcceptedPart => isLook ? Text.Standing_Closed_AcceptedPart_Look : Text.Standing_Closed_AcceptedPart,
        ClosingOutcome.Denied => Text.Standing_Closed_Denied,
        ClosingOutcome.NothingHeld => Text.Standing_Closed_NothingHeld,
        ClosingOutcome.Withdrawn => Text.Standing_Closed_Withdrawn,
    };
}
