namespace RecordsRequest.Domain.Requests;

/// <summary>What has happened to a request so far. How it stands today is computed, never stored.</summary>
public enum Stage
{
    LetterMade,
    Sent,
    Received,
    ReadyForPickup,
    Returned,
    Closed,
}

public enum ClosingOutcome
{
    Complete,
    AcceptedPart,
    Denied,
    NothingHeld,
    Withdrawn,
}
