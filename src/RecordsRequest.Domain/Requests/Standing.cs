
namespace RecordsRequest.Domain.Requests;

/// <summary>How a request stands on a day, most urgent first. Computed, never stored.</summary>
public enum StandingKind
{
    /// <summary>The last day for an answer has passed.</summary>
    Overdue,

    /// <summary>Today is the last day for an answer.</summary>
    DueToday,

    /// <summary>The last day is at most <see cref="Standing.SoonDays"/> days away.</summary>
    DueSoon,

    /// <summary>The records wait at the office; the patient's own delay is not the office's.</summary>
    ReadyForPickup,

    /// <summary>The letter came back and has to be sent again.</summary>
    Returned,

    /// <summary>The office has answered for every item; the patient can close the request.</summary>
    Answered,

    /// <summary>Sent, and the day of receipt is not known, so no clock runs.</summary>
    AwaitingReceipt,

    /// <summary>The office has time left.</summary>
    Waiting,

    /// <summary>Sent to a place HIPAA may not reach, or for another person: no date by which it must answer.</summary>
    NoClock,

    /// <summary>The letter is made and not sent.</summary>
    NotSent,

    /// <summary>Over.</summary>
    Closed,
}

/// <summary>What a patient does next.</summary>
public enum NextStep
{
    /// <summary>Make the letter that says the answer is late.</summary>
    MakeOverdueLetter,

    /// <summary>Call the office and ask.</summary>
    Call,

    /// <summary>Fetch the records and tell what came.</summary>
    RecordPickup,

    /// <summary>Send the letter, and tell how.</summary>
    RecordSending,

    /// <summary>Find the right address, send the letter again, and tell how.</summary>
    SendAgain,

    /// <summary>Find out when the office got the letter, and tell.</summary>
    RecordReceipt,

    /// <summary>Put the last day in a calendar.</summary>
    SaveDate,

    /// <summary>Tell what came.</summary>
    RecordArrival,

    /// <summary>Say that all is done.</summary>
    Close,

    /// <summary>Read what happened; open it again if something is missing.</summary>
    LookBack,

    /// <summary>Answer what the office asks to be paid.</summary>
    AnswerFee,

    /// <summary>See what can be done about a refusal.</summary>
    SeeRefusal,

    /// <summary>Ask for what is missing, and only that.</summary>
    AskForMissing,

    /// <summary>Get a complaint ready: the answer is late, and a letter about it was not answered.</summary>
    PrepareComplaint,
}

/// <summary>How a request stands on a day.</summary>
/// <param name="Kind">In one word.</param>
/// <param name="Days">Calendar days left or late; 0 where no clock runs.</param>
public sealed record Standing(StandingKind Kind, int Days = 0)
{
    /// <summary>From this many days before the last day a request is due soon.</summary>
    public const int SoonDays = 7;

    /// <summary>What the patient does next, as far as stage and dates tell; every standing has a next step. What happened besides is looked at in Advice.</summary>
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
