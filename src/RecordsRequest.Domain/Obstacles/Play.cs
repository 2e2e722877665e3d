namespace RecordsRequest.Domain.Obstacles;

public enum ObstacleGroup
{
    Asking,
    Cost,
    Copy,
    Refusal,
    Place,
    Time,
}

public enum ClockEffect
{
    RunsOn,

    /// <summary>The days run on from the first receipt, and the office may argue that they do not.</summary>
    RunsOnArguably,

    /// <summary>The days run from the day the office got the letter; if it never did, there are none.</summary>
    NeedsReceipt,
    MovesByNotice,
}

public sealed record PlayFor(WhoAsks Asks, string Citation, Sureness Sureness, ComplaintGroundKind? Raises = null, bool RaisesArguably = false);

public sealed record Play(
    Obstacle Obstacle, ObstacleGroup Group, string Citation, Sureness Sureness, ClockEffect Clock, LetterKind? Letter = null,
    params IReadOnlyList<RequestAction> Helps)
{
    /// <summary>The ground for a complaint it is by itself, whatever the day; null where the rule allows it, or asks for more than this.</summary>
    public ComplaintGroundKind? Raises { get; init; }

    public bool RaisesArguably { get; init; }

    /// <summary>Where a request asked for nothing else it is no obstacle: no letter answers it, and no ground comes of it.</summary>
    public Func<RequestDetails, bool> Concerns { get; init; } = _ => true;

    /// <summary>For which way to get the records an otherwise arguable ground is not arguable.</summary>
    public Func<Delivery, bool> IsSettledFor { get; init; } = _ => false;

    public Refusal? Refusal { get; init; }

    /// <summary>Where the rule depends on who asks: one row for each; else empty.</summary>
    public IReadOnlyList<PlayFor> ByWhoAsks { get; init; } = [];

    public Play For(RequestDetails details) => ByWhoAsks.SingleOrDefault(row => row.Asks == details.WhoAsks) is { } row
        ? this with { Citation = row.Citation, Sureness = row.Sureness, Raises = row.Raises, RaisesArguably = row.RaisesArguably }
        : this with { RaisesArguably = RaisesArguably && !IsSettledFor(details.Delivery) };

    /// <summary>What is said is common sense, and holds where HIPAA's right does not.</summary>
    public bool IsCommonSense { get; init; }

    /// <summary>It concerns only a copy for a person the patient names.</summary>
    public bool IsAboutNamedPerson { get; init; }

    public Matter? Opens { get; init; }

    public IReadOnlyList<LetterKind> Letters =>
    [
        .. Letter is { } own ? [own] : Array.Empty<LetterKind>(),
        .. Clock is ClockEffect.NeedsReceipt ? Array.Empty<LetterKind>() : [LetterKind.Overdue],
    ];

    public bool ConcernsRequest(RequestDetails details) => !IsAboutNamedPerson || details.Delivery.Method is DeliveryMethod.NamedPerson;

    public bool HoldsFor(RequestDetails details)
        => details.Basis == (IsAboutNamedPerson ? LegalBasis.EhrDirective : LegalBasis.AccessRight);
}
