namespace RecordsRequest.Domain.Requests;

public static class RequestLifecycle
{
    /// <summary>Null when the action is not possible. Reopening returns to the stage before closing.</summary>
    public static Stage? Next(Stage stage, RequestAction action, Stage? closedFrom) => (stage, action) switch
    {
        (Stage.LetterMade or Stage.Returned, RequestAction.Send) => Stage.Sent,
        (Stage.Sent or Stage.Received, RequestAction.Receive) => Stage.Received,
        (Stage.Sent or Stage.Received, RequestAction.Return) => Stage.Returned,
        (Stage.Sent or Stage.Received, RequestAction.Extend) => stage,
        (Stage.Received, RequestAction.Ready) => Stage.ReadyForPickup,
        (Stage.ReadyForPickup, RequestAction.NotReady or RequestAction.Arrive) => Stage.Received,
        (Stage.Sent or Stage.Received, RequestAction.Arrive) => stage,
        (Stage.Sent or Stage.Received or Stage.ReadyForPickup, RequestAction.TellFee or RequestAction.AnswerFee or RequestAction.Deny) => stage,
        (not Stage.Closed, RequestAction.MeetObstacle or RequestAction.Call or RequestAction.ChangeAddress) => stage,
        (not (Stage.LetterMade or Stage.Closed), RequestAction.WriteLetter or RequestAction.SendLetter) => stage,
        (not Stage.LetterMade, RequestAction.Complain) => stage,
        (_, RequestAction.Correct) => stage,
        (Stage.Closed, RequestAction.Reopen) => closedFrom,
        (not Stage.Closed, RequestAction.Close or RequestAction.Withdraw) => Stage.Closed,
        _ => null,
    };

    /// <summary>What was told decides whether the office has it and whether the records wait there, not the page on which it was told.</summary>
    public static Stage AsTold(Stage stage, RequestHistory history) => (stage, history) switch
    {
        (Stage.Sent, { Receipt: not null }) => Stage.Received,
        (Stage.Received, { IsReady: true }) => Stage.ReadyForPickup,
        (Stage.ReadyForPickup, { IsReady: false }) => Stage.Received,
        _ => stage,
    };
}

public enum RequestAction
{
    Send,
    Receive,
    Extend,
    Return,
    ChangeAddress,
    Ready,
    NotReady,
    Arrive,
    MeetObstacle,
    Call,
    TellFee,
    AnswerFee,
    Deny,
    Close,
    Withdraw,
    Reopen,
    WriteLetter,
    SendLetter,
    Complain,
    Correct,
}
