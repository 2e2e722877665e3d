using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>What the things a person can tell are about, in the order in which they are shown.</summary>
public enum ActionGroup
{
    Office,
    Letter,
    Me,
    End,
}

/// <summary>The list of what can be told, in groups short enough to look through.</summary>
internal static class ActionGroups
{
    /// <summary>The group, or null for what has its own place on the page: later letters, and what is put right.</summary>
    public static ActionGroup? Of(RequestAction action) => action switch
    {
        RequestAction.Arrive or RequestAction.Ready or RequestAction.NotReady or RequestAction.Extend or RequestAction.TellFee or RequestAction.Deny or RequestAction.MeetObstacle => ActionGroup.Office,
        RequestAction.Send or RequestAction.Receive or RequestAction.Return or RequestAction.ChangeAddress => ActionGroup.Letter,
        RequestAction.Call or RequestAction.AnswerFee or RequestAction.Complain => ActionGroup.Me,
        RequestAction.Close or RequestAction.Withdraw or RequestAction.Reopen => ActionGroup.End,
        RequestAction.WriteLetter or RequestAction.SendLetter or RequestAction.Correct => null,
    };
}
