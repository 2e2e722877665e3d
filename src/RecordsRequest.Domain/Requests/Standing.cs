namespace RecordsRequest.Domain.Requests;

/// <summary>How a request stands on a day, most urgent first. Computed, never stored.</summary>
public enum StandingKind
{
    Overdue,
    DueToday,
    DueSoon,

    /// <summary>The records wait at the office; the patient's own delay is not the office's.</summary>
    ReadyForPickup,
    Returned,
    Answered,
    AwaitingReceipt,
    Waiting,
    NoClock,
    NotSent,
    Closed,
}

public enum NextStep
{
    MakeOverdueLetter,
    Call,
    RecordPickup,
    RecordSending,
    SendAgain,
    RecordReceipt,
    SaveDate,
    RecordArrival,
    Close,
    LookBack,
    AnswerFee,
    SeeRefusal,
    AskForMissing,
    PrepareComplaint,
    SendLetter,
}

public sealed record Standing(StandingKind Kind, int Days = 0)
{
    public const int SoonDays = 7;

    public NextStep Next => Kind switch
    {
        StandingKind.Overdue => NextStep.MakeOverdueLetter,
        StandingKind.DueToday or StandingKind.DueSoon => NextStep.Call,
        StandingKind.ReadyForPickup => NextStep.RecordPickup,
        StandingKind.Returned => NextStep.SendAgain,
        StandingKind.Answered => NextStep.Close,
        StandingKind.AwaitingReceipt => NextStep.RecordReceipt,
        StandingKind.Waiting => NextStep.SaveDate,
        StandingKind.NoClock => NextStep.RecordArrival,
        StandingKind.NotSent => NextStep.RecordSending,
        StandingKind.Closed => NextStep.LookBack,
    };
}
