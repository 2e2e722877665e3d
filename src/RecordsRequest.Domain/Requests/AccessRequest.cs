namespace RecordsRequest.Domain.Requests;

/// <summary>A request for access (45 CFR 164.524) to one provider: what was asked, what has happened, and by when an answer is due.</summary>
public sealed class AccessRequest
{
    private Guid? _bundleId;

    private AccessRequest()
    {
    }

    /// <summary>Row key; never leaves the server.</summary>
    public required Guid Id { get; init; }

    /// <summary>Random id used in addresses.</summary>
    public required string PublicId { get; init; }

    /// <summary>Random reference printed on paper, "RR-XXXX-XXXX".</summary>
    public required string Reference { get; init; }

    /// <summary>Who it belongs to.</summary>
    public required Guid OwnerId { get; init; }

    /// <summary>The draft it was made from; one draft makes one request.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>What requests that ask several offices the same have in common, or null; never leaves the server.</summary>
    public Guid? BundleId
    {
        get => _bundleId;
        init => _bundleId = value;
    }

    /// <summary>Everything the letter says.</summary>
    public required Sealed<RequestDetails> Details { get; init; }

    /// <summary>Whether the HIPAA clock applies: the place is covered and the records go to the patient or a representative.</summary>
    public required bool HasClock { get; init; }

    /// <summary>Language the patient reads.</summary>
    public required LetterLanguage ReaderLanguage { get; init; }

    /// <summary>When the letter was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>What has happened.</summary>
    public Stage Stage { get; private set; } = Stage.LetterMade;

    /// <summary>The stage before closing; only while closed.</summary>
    public Stage? ClosedFrom { get; private set; }

    /// <summary>Last day for an answer, the federal or the state's, whichever comes first; null while no clock runs.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The day the office had answered for every item; <see cref="DueOn"/> is null from then on.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Changes with every save; two tabs saving at once are told apart by it.</summary>
    public long Version { get; private set; }

    /// <summary>The one way in which a request begins: with its letter made. <see cref="FirstLine"/> goes with it.</summary>
    public static AccessRequest Begin(RequestDetails details, Asker by, NewRow row) => new()
    {
        Id = row.Id,
        PublicId = row.PublicId,
        Reference = row.Reference,
        Details = row.Details,
        OwnerId = by.OwnerId,
        DraftId = by.DraftId,
        BundleId = by.BundleId,
        ReaderLanguage = by.Reads,
        MadeAt = by.At,
        HasClock = details.HasClock,
    };

    /// <summary>The line with which the timeline begins.</summary>
    /// <param name="entry">The row, with the facts that the letter was made.</param>
    public RequestEvent FirstLine(NewEvent entry) => Line(entry);

    /// <summary>Puts this request and the next ones that ask the same into one bundle, unless it is in one already.</summary>
    /// <param name="bundleId">Id for a new bundle.</param>
    /// <returns>The bundle it is in.</returns>
    public Guid AskTogether(Guid bundleId) => _bundleId ??= bundleId;

    /// <summary>Whether this can be recorded now.</summary>
    public bool Can(RequestAction action) => RequestLifecycle.Next(Stage, action, ClosedFrom) is not null;

    /// <summary>Records what happened: the only way in which the stage and the dates change.</summary>
    /// <param name="facts">What happened; free of <see cref="EventFacts.FaultsOf"/>.</param>
    /// <param name="before">What was recorded until now.</param>
    /// <param name="entry">The row to be added to the timeline.</param>
    /// <returns>The event, to be saved together with this request.</returns>
    /// <exception cref="InvalidOperationException">The action is not possible at this stage; ask <see cref="Can"/> first.</exception>
    public RequestEvent Record(EventFacts facts, RequestHistory before, NewEvent entry)
    {
        if (facts.Action is not { } action || RequestLifecycle.Next(Stage, action, ClosedFrom) is not { } next)
        {
            throw new InvalidOperationException($"{facts.Kind} cannot be recorded at stage {Stage}.");
        }

        if (next != Stage)
        {
            ClosedFrom = next is Stage.Closed ? Stage : null;
            Stage = next;
        }

        Date(before.With(new LoggedFacts(entry.Id, facts)));
        return Line(entry);
    }

    private RequestEvent Line(NewEvent entry) => new() { Id = entry.Id, RequestId = Id, At = entry.At, Facts = entry.Facts, FormKey = entry.FormKey };

    private void Date(RequestHistory history)
    {
        AnsweredOn = history.AnsweredOn;
        DueOn = AnsweredOn is null ? history.Clocks?.DueOn : null;
    }
}

/// <summary>Who begins a request, and when.</summary>
/// <param name="OwnerId">Who it belongs to.</param>
/// <param name="DraftId">The draft it is made from.</param>
/// <param name="Reads">Language the patient reads.</param>
/// <param name="At">When the letter is made.</param>
public sealed record Asker(Guid OwnerId, Guid DraftId, LetterLanguage Reads, DateTimeOffset At)
{
    /// <summary>The bundle it is in, or null.</summary>
    public Guid? BundleId { get; init; }
}

/// <summary>What the caller brings for a new request: its names and what it says, sealed.</summary>
public sealed record NewRow(Guid Id, string PublicId, string Reference, Sealed<RequestDetails> Details);
