using RecordsRequest.Domain.Requests;



namespace RecordsRequest.Domain.Obstacles;

/// <summary>What a group of obstacles is about; the order in which a person is shown them.</summary>
public enum ObstacleGroup
{
    /// <summary>How one has to ask, and who one is.</summary>
    Asking,

    /// <summary>Money.</summary>
    Cost,

    /// <summary>What the copy is like.</summary>
    Copy,

    /// <summary>A no.</summary>
    Refusal,

    /// <summary>Where the letter or the records are.</summary>
    Place,

    /// <summary>When the answer comes.</summary>
    Time,
}

/// <summary>What an obstacle does to the days. Nothing in the rule pauses them.</summary>
public enum ClockEffect
{
    /// <summary>The days run on.</summary>
    RunsOn,

    /// <summary>The days run on from the first receipt, and the office may argue that they do not.</summary>
    RunsOnArguably,

    /// <summary>The days run from the day the office got the letter; if it never did, there are none.</summary>
    NeedsReceipt,

    /// <summary>The last day moves only by a proper notice in writing.</summary>
    MovesByNotice,

    /// <summary>No days are counted at all: a third person gets the copy.</summary>
    NotCounted,
}

/// <summary>What the rule says to one obstacle, and what helps.</summary>
/// <param name="Obstacle">The obstacle.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Citation">Where the rule stands.</param>
/// <param name="Sureness">How sure it is.</param>
/// <param name="Clock">What it does to the days.</param>
/// <param name="Letter">The letter that answers it, or null where none helps.</param>
/// <param name="Helps">What can be recorded because of it, in this order.</param>
public sealed record Play(
    Obstacle Obstacle, ObstacleGroup Group, string Citation, Sureness Sureness, ClockEffect Clock, LetterKind? Letter = null, params IReadOnlyList<RequestAction> Helps)
{
    /// <summary>The ground for a complaint it is by itself, whatever the day; null where the rule allows it, or asks for more than this.</summary>
    public ComplaintGroundKind? Raises { get; init; }

    /// <summary>Whether good reasons stand on both sides of such a complaint.</summary>
    public bool RaisesArguably { get; init; }

    /// <summary>The ways of getting the records for which the rule allows it all the same, or null for none.</summary>
    public Func<Delivery, bool>? Allows { get; init; }

    /// <summary>The refusal it is, without a ground of the rule, or null.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>Whether what is said holds only where HIPAA's right does; else it is common sense and holds everywhere.</summary>
    public bool NeedsHipaa => Obstacle is not (Obstacle.Clarification or Obstacle.NeverGotIt or Obstacle.CameBack or Obstacle.PracticeClosed);

    /// <summary>The letters that can answer it, of which not all fit every day: its own, and one about a late answer wherever the days run on.</summary>
    public IReadOnlyList<LetterKind> Letters =>
    [
        .. Letter is { } own ? [own] : Array.Empty<LetterKind>(),
        .. Clock is ClockEffect.NeedsReceipt or ClockEffect.NotCounted ? Array.Empty<LetterKind>() : [LetterKind.Overdue],
    ];

    /// <summary>Whether it can be met with such a request: nobody refuses to send a copy to a person who was not named.</summary>
    public bool ConcernsRequest(RequestDetails details) => !IsAboutNamedPerson || details.Delivery.Method is DeliveryMethod.NamedPerson;

    /// <summary>Whether the rule named here holds for such a request: HIPAA's right of access, or its right to have an electronic copy sent to a named person.</summary>
    public bool HoldsFor(RequestDetails details) => IsAboutNamedPerson ? details.Basis is LegalBasis.EhrDirective : details.HasClock;

    private bool IsAboutNamedPerson => Obstacle is Obstacle.WillNotSendToOther;
}
