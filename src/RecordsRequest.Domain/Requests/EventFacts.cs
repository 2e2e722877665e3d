using System.Diagnostics;
using System.Text.Json.Serialization;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Domain.Requests;

/// <summary>How sure the day of receipt is.</summary>
public enum ReceiptBasis
{
    /// <summary>The person handed it over.</summary>
    HandedOver,

    /// <summary>Tracking, a fax confirmation or a receipt shows it.</summary>
    Proven,

    /// <summary>The office said so.</summary>
    OfficeSaid,

    /// <summary>The person's own estimate; the countdown is labelled so.</summary>
    Estimated,
}

/// <summary>What became of one requested item.</summary>
public enum ItemOutcome
{
    /// <summary>Nothing came yet.</summary>
    Waiting,

    /// <summary>All of it came.</summary>
    All,

    /// <summary>Part of it came.</summary>
    Part,

    /// <summary>The office says none exist.</summary>
    NoneExist,

    /// <summary>The office refused it.</summary>
    Refused,
}

/// <summary>What was recorded, in full. Stored sealed; the kind and the instant are clear.</summary>
[JsonDerivedType(typeof(LetterMadeFacts), "letterMade")]
[JsonDerivedType(typeof(SentFacts), "sent")]
[JsonDerivedType(typeof(ReceivedFacts), "received")]
[JsonDerivedType(typeof(ExtensionFacts), "extension")]
[JsonDerivedType(typeof(ReturnedFacts), "returned")]
[JsonDerivedType(typeof(ReadyFacts), "ready")]
[JsonDerivedType(typeof(NotReadyFacts), "notReady")]
[JsonDerivedType(typeof(ArrivalFacts), "arrival")]
[JsonDerivedType(typeof(ObstacleFacts), "obstacle")]
[JsonDerivedType(typeof(ClosedFacts), "closed")]
[JsonDerivedType(typeof(ReopenedFacts), "reopened")]
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
        ReadyFacts => EventKind.Ready,
        NotReadyFacts => EventKind.NotReady,
        ArrivalFacts => EventKind.Arrival,
        ObstacleFacts => EventKind.Obstacle,
        ClosedFacts => EventKind.Closed,
        ReopenedFacts => EventKind.Reopened,
        _ => throw new UnreachableException(),
    };

    /// <summary>The patient's day on which it happened; null for a letter, which is made when it is recorded.</summary>
    [JsonIgnore]
    public DateOnly? HappenedOn => this switch
    {
        LetterMadeFacts => null,
        SentFacts sent => sent.On,
        ReceivedFacts received => received.On,
        ExtensionFacts extension => extension.ArrivedOn,
        ReturnedFacts returned => returned.On,
        ReadyFacts ready => ready.On,
        NotReadyFacts notReady => notReady.On,
        ArrivalFacts arrival => arrival.On,
        ObstacleFacts obstacle => obstacle.On,
        ClosedFacts closed => closed.On,
        ReopenedFacts reopened => reopened.On,
        _ => throw new UnreachableException(),
    };

    /// <summary>The action that records them, or null for the letter a request begins with.</summary>
    [JsonIgnore]
    public RequestAction? Action => this switch
    {
        LetterMadeFacts letter => letter.Overdue ? RequestAction.OverdueLetter : null,
        SentFacts => RequestAction.Send,
        ReceivedFacts => RequestAction.Receive,
        ExtensionFacts => RequestAction.Extend,
        ReturnedFacts => RequestAction.Return,
        ReadyFacts => RequestAction.Ready,
        NotReadyFacts => RequestAction.NotReady,
        ArrivalFacts => RequestAction.Arrive,
        ObstacleFacts => RequestAction.MeetObstacle,
        ClosedFacts closed => closed.Outcome is ClosingOutcome.Withdrawn ? RequestAction.Withdraw : RequestAction.Close,
        ReopenedFacts => RequestAction.Reopen,
        _ => throw new UnreachableException(),
    };
}

/// <summary>A letter was made.</summary>
/// <param name="LetterId">Row of the letter.</param>
/// <param name="Overdue">False for the request itself, true for an overdue letter.</param>
public sealed record LetterMadeFacts(Guid LetterId, bool Overdue) : EventFacts;

/// <summary>The letter was sent.</summary>
/// <param name="On">Day of sending.</param>
/// <param name="Method">How.</param>
/// <param name="TrackingNumber">Certified-mail number, or null.</param>
/// <param name="Proof">What the person holds as proof, in their words, or null.</param>
public sealed record SentFacts(DateOnly On, SendMethod Method, string? TrackingNumber, string? Proof) : EventFacts
{
    /// <summary>Longest certified-mail number, in grapheme clusters; the Postal Service prints 20 to 22 digits, in groups.</summary>
    public const int MaxTrackingNumberLength = 40;

    /// <summary>Days a letter in the mail usually takes. Our own guess, no rule.</summary>
    public const int MailDays = 5;

    /// <summary>A guess at the day of receipt, to be shown as a guess; no clock ever runs from it.</summary>
    [JsonIgnore]
    public DateOnly LikelyReceivedOn => Method is SendMethod.Mail or SendMethod.CertifiedMail ? On.AddDays(MailDays) : On;
}

/// <summary>The office got it.</summary>
/// <param name="On">Day of receipt: day 0 of the clock.</param>
/// <param name="Basis">How sure that day is.</param>
/// <param name="Note">Who took it or what shows it, or null.</param>
public sealed record ReceivedFacts(DateOnly On, ReceiptBasis Basis, string? Note) : EventFacts;

/// <summary>The office said that it needs more time.</summary>
/// <param name="InWriting">Whether it said so in writing.</param>
/// <param name="DatedOn">Date on the letter; the day of the call if not in writing.</param>
/// <param name="ArrivedOn">Day it reached the person.</param>
/// <param name="Reasons">The reasons given, in the person's words, or null if none were given.</param>
/// <param name="PromisedOn">The date by which the office says it will finish, or null if none was given.</param>
public sealed record ExtensionFacts(bool InWriting, DateOnly DatedOn, DateOnly ArrivedOn, string? Reasons, DateOnly? PromisedOn) : EventFacts
{
    /// <summary>What the law looks at.</summary>
    public ExtensionNotice ToNotice() => new(InWriting, !string.IsNullOrWhiteSpace(Reasons), DatedOn, ArrivedOn, PromisedOn);
}

/// <summary>The letter came back.</summary>
public sealed record ReturnedFacts(DateOnly On, string? Note) : EventFacts;

/// <summary>The office said the records are ready.</summary>
public sealed record ReadyFacts(DateOnly On, string? Note) : EventFacts;

/// <summary>They were not ready after all.</summary>
public sealed record NotReadyFacts(DateOnly On, string? Note) : EventFacts;

/// <summary>Records came, or the office answered, item by item.</summary>
/// <param name="On">The day.</param>
/// <param name="Outcomes">How each item of the request stands now, in the request's order; the newest replaces the earlier.</param>
/// <param name="Note">In the person's words, or null.</param>
public sealed record ArrivalFacts(DateOnly On, IReadOnlyList<ItemOutcome> Outcomes, string? Note) : EventFacts
{
    /// <summary>Whether the office has answered for every item: all of it came, none exists, or it was refused.</summary>
    [JsonIgnore]
    public bool IsFullAnswer => !Outcomes.Any(outcome => outcome is ItemOutcome.Waiting or ItemOutcome.Part);
}

/// <summary>The request was closed or taken back.</summary>
public sealed record ClosedFacts(DateOnly On, ClosingOutcome Outcome, string? Note) : EventFacts;

/// <summary>The request was opened again.</summary>
public sealed record ReopenedFacts(DateOnly On, string? Note) : EventFacts;
