using System.Diagnostics;
using System.Text.Json.Serialization;
using RecordsRequest.Domain.Calls;
using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Domain.Requests;

/// <summary>What was recorded, in full. Stored sealed; the instant at which it was told is clear.</summary>
public abstract record EventFacts
{
    /// <summary>Longest note or number a person can add to an event, in grapheme clusters.</summary>
    public const int MaxNoteLength = 500;

    /// <summary>The kind of event these facts make.</summary>
    [JsonIgnore]
    public EventKind Kind => this switch
    {
        LetterMadeFacts => EventKind.LetterMade,
        SentFacts => EventKind.Sent,
        ReceivedFacts => EventKind.Received,
        ExtensionFacts => EventKind.Extension,
        ReturnedFacts => EventKind.Returned,
        OfficeAddressFacts => EventKind.OfficeAddress,
        ReadyFacts => EventKind.Ready,
        NotReadyFacts => EventKind.NotReady,
        ArrivalFacts => EventKind.Arrival,
        ObstacleFacts => EventKind.Obstacle,
        CallFacts => EventKind.Call,
        FeeNoticeFacts => EventKind.FeeNotice,
        FeeAnswerFacts => EventKind.FeeAnswer,
        DenialFacts => EventKind.Denial,
        LetterSentFacts => EventKind.LetterSent,
        ComplaintFacts => EventKind.Complaint,
        CorrectedFacts => EventKind.Corrected,
        ClosedFacts => EventKind.Closed,
        ReopenedFacts => EventKind.Reopened,
        _ => throw new UnreachableException(),
    };

    /// <summary>The patient's day on which it happened.</summary>
    [JsonIgnore]
    public DateOnly HappenedOn => this switch
    {
        DayFacts day => day.On,
        ExtensionFacts extension => extension.ArrivedOn,
        CorrectedFacts corrected => corrected.Instead.HappenedOn,
        _ => throw new UnreachableException(),
    };

    /// <summary>The action that records them, or null for the letter a request begins with.</summary>
    [JsonIgnore]
    public RequestAction? Action => this switch
    {
        LetterMadeFacts letter => letter.Letter is LetterKind.Request ? null : RequestAction.WriteLetter,
        SentFacts => RequestAction.Send,
        ReceivedFacts => RequestAction.Receive,
        ExtensionFacts => RequestAction.Extend,
        ReturnedFacts => RequestAction.Return,
        OfficeAddressFacts => RequestAction.ChangeAddress,
        ReadyFacts => RequestAction.Ready,
        NotReadyFacts => RequestAction.NotReady,
        ArrivalFacts => RequestAction.Arrive,
        ObstacleFacts => RequestAction.MeetObstacle,
        CallFacts => RequestAction.Call,
        FeeNoticeFacts => RequestAction.TellFee,
        FeeAnswerFacts => RequestAction.AnswerFee,
        DenialFacts => RequestAction.Deny,
        LetterSentFacts => RequestAction.SendLetter,
        ComplaintFacts => RequestAction.Complain,
        CorrectedFacts => RequestAction.Correct,
        ClosedFacts closed => closed.Outcome is ClosingOutcome.Withdrawn ? RequestAction.Withdraw : RequestAction.Close,
        ReopenedFacts => RequestAction.Reopen,
        _ => throw new UnreachableException(),
    };
}

/// <summary>Facts of one day.</summary>
/// <param name="On">The patient's day on which it happened.</param>
public abstract record DayFacts(DateOnly On) : EventFacts;
