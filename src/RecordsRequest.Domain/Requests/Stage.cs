namespace RecordsRequest.Domain.Requests;

/// <summary>What has happened to a request so far. How it stands today is computed, never stored.</summary>
public enum Stage
{
    /// <summary>The letter is made and not yet sent.</summary>
    LetterMade,

    /// <summary>Sent; no receipt is recorded, so no clock runs.</summary>
    Sent,

    /// <summary>The office has it.</summary>
    Received,

    /// <summary>The office said the records are ready to be picked up.</summary>
    ReadyForPickup,

    /// <summary>The letter came back; it was never received.</summary>
    Returned,

    /// <summary>Over. See <see cref="ClosingOutcome"/>.</summary>
    Closed,
}

/// <summary>How a request ended.</summary>
public enum ClosingOutcome
{
    /// <summary>All that was asked for came.</summary>
    Complete,

    /// <summary>Part came, and the person accepts that.</summary>
    AcceptedPart,

    /// <summary>The office refused.</summary>
    Denied,

    /// <summary>The office has no such records.</summary>
    NothingHeld,

    /// <summary>The person took the request back.</summary>
    Withdrawn,
}

/// <summary>What a person can record about a request.</summary>
public enum RequestAction
{
    /// <summary>The letter was sent.</summary>
    Send,

    /// <summary>The office got it, or the day told before is put right.</summary>
    Receive,

    /// <summary>The office wrote that it needs more time.</summary>
    Extend,

    /// <summary>The letter came back undeliverable.</summary>
    Return,

    /// <summary>A better address of the office was found.</summary>
    ChangeAddress,

    /// <summary>The office said the records are ready for pick-up.</summary>
    Ready,

    /// <summary>The person came and the records were not ready after all.</summary>
    NotReady,

    /// <summary>Some or all records came, or the office answered for some items.</summary>
    Arrive,

    /// <summary>The office said or did something else; kept in the log.</summary>
    MeetObstacle,

    /// <summary>The person and the office spoke.</summary>
    Call,

    /// <summary>The office named a fee.</summary>
    TellFee,

    /// <summary>The person answered the fee notice.</summary>
    AnswerFee,

    /// <summary>The office refused some or all of it.</summary>
    Deny,

    /// <summary>The person closes the request.</summary>
    Close,

    /// <summary>The person takes the request back.</summary>
    Withdraw,

    /// <summary>The person opens a closed request again.</summary>
    Reopen,

    /// <summary>A later letter is made.</summary>
    WriteLetter,

    /// <summary>A later letter was sent.</summary>
    SendLetter,

    /// <summary>A complaint was filed or answered.</summary>
    Complain,

    /// <summary>A line of the log is put right.</summary>
    Correct,
}
