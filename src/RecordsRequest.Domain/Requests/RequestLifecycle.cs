namespace RecordsRequest.Domain.Requests;

public static class RequestLifecycle
{
    /// <summary>
    /// Null when the action is not possible. Reopening returns to the stage before closing. While the office has the request,
    /// <see cref="WithOffice"/> says how far it is.
    /// </summary>
    public static Stage? Next(Stage stage, RequestAction action, Stage? closedFrom) => (stage, action) switch
    {
        (Stage.LetterMade or Stage.Returned, RequestAction.Send) => Stage.Sent,
        (Stage.Sent or Stage.Received, RequestAction.Receive) => stage,
        (Stage.Sent or Stage.Received, RequestAction.Return) => Stage.Returned,
        (Stage.Sent or Stage.Received, RequestAction.Extend) => stage,
        (Stage.Sent or Stage.Received, RequestAction.Ready) or (Stage.ReadyForPickup, RequestAction.NotReady) => stage,
        (Stage.Sent or Stage.Received or Stage.ReadyForPickup, RequestAction.Arrive) => stage,
        (Stage.Sent or Stage.Received or Stage.ReadyForPickup, RequestAction.TellFee or RequestAction.AnswerFee or RequestAction.Deny) => stage,
        (not Stage.Closed, RequestAction.MeetObstacle or RequestAction.Call or RequestAction.ChangeAddress) => stage,
        (not (Stage.LetterMade or Stage.Closed), RequestAction.WriteLetter or RequestAction.SendLetter) => stage,
        (not Stage.LetterMade, RequestAction.Complain) => stage,
        (_, RequestAction.Correct) => stage,
        (Stage.Closed, RequestAction.Reopen) => closedFrom,
        (not Stage.Closed, RequestAction.Close or RequestAction.Withdraw) => Stage.Closed,
        _ => null,
    };

    /// <summary>Whether the action has something to be about: what was told or made, or a right under HIPAA.</summary>
    internal static bool HasSubject(RequestAction action, RequestHistory history) => action switch
    {
        RequestAction.AnswerFee => history.Log.Any(facts => facts.Opens is Matter.Fee),
        RequestAction.Complain => history.HasClock,
        RequestAction.SendLetter => history.Log.Any(facts => facts is LetterMadeFacts { Letter: not LetterKind.Request }),
        RequestAction.Send or RequestAction.Receive or RequestAction.Extend or RequestAction.Return or RequestAction.ChangeAddress
            or RequestAction.Ready or RequestAction.NotReady or RequestAction.Arrive or RequestAction.MeetObstacle or RequestAction.Call
            or RequestAction.TellFee or RequestAction.Deny or RequestAction.Close or RequestAction.Withdraw or RequestAction.Reopen
            or RequestAction.WriteLetter or RequestAction.Correct => true,
    };

    /// <summary>What was told decides whether the office has it and whether the records wait there, not the page on which it was told.</summary>
    public static Stage WithOffice(Stage stage, RequestHistory history) => stage switch
    {
        Stage.Sent or Stage.Received or Stage.ReadyForPickup when history.IsReady => Stage.ReadyForPickup,
        Stage.Sent or Stage.Received or Stage.ReadyForPickup => history.Receipt is null ? Stage.Sent : Stage.Received,
        Stage.LetterMade or Stage.Returned or Stage.Closed => stage,
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
