namespace RecordsRequest.Domain.Requests;

/// <summary>A request for access (45 CFR 164.524) to one provider: what was asked, what has happened, and by when an answer is due.</summary>
public sealed class AccessRequest
{
    private Guid? _bundleId;

    private AccessRequest()
    {
    }

    /// <summary>Never leaves the server.</summary>
    public required Guid Id { get; init; }

    public required string PublicId { get; init; }

    public required string Reference { get; init; }

    public required Guid OwnerId { get; init; }

    public required Guid DraftId { get; init; }

    /// <summary>Shared by requests that ask several offices the same; never leaves the server.</summary>
    public Guid? BundleId
    {
        get => _bundleId;
        init => _bundleId = value;
    }

    /// <summary>Random, and the same in the owner's requests for the same patient; null until it is given.</summary>
    public string? PersonId { get; private set; }

    public required Sealed<RequestDetails> Details { get; init; }

    /// <summary>The place is covered and the records go to the patient or a representative.</summary>
    public bool HasClock { get; private set; }

    public required LetterLanguage ReaderLanguage { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public Stage Stage { get; private set; } = Stage.LetterMade;

    public Stage? ClosedFrom { get; private set; }

    /// <summary>The federal last day or the state's, whichever comes first; null while no clock runs.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The day the office had answered for every item; <see cref="DueOn"/> is null from then on.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The line of its timeline that was written last.</summary>
    public Guid? LastEventId { get; private set; }

    /// <summary>How many lines its timeline has; null in one kept from before they were counted.</summary>
    public int? EventCount { get; private set; }

    /// <summary>Changes with every save, so that two tabs saving at once are told apart.</summary>
    public long Version { get; private set; }

    /// <summary>The one way in which a request begins: with its letter made. <see cref="OurLine"/> goes with it.</summary>
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
        EventCount = 0,
    };

    /// <summary>A line that we write and nobody told: the first, and that of a date we corrected.</summary>
    /// <exception cref="InvalidOperationException">It is for the person to tell.</exception>
    public RequestEvent OurLine(EventFacts facts, NewEvent entry) => facts.Action is null
        ? Line(entry)
        : throw new InvalidOperationException($"{facts.GetType().Name} is not ours to write.");

    public Guid AskTogether(Guid bundleId) => _bundleId ??= bundleId;

    internal bool Can(RequestAction action, RequestHistory history) => NextOf(action, history) is not null;

    internal RequestEvent Enter(EventFacts facts, Situation before, NewEvent entry)
    {
        if (facts.Action is not { } action || NextOf(action, before.History) is not { } next)
        {
            throw new InvalidOperationException($"{facts.GetType().Name} cannot be recorded at stage {Stage}.");
        }

        if (facts.FaultsOf(before.History, before.Details.MadeOn, before.Today) is [var fault, ..])
        {
            throw new InvalidOperationException($"{facts.GetType().Name} cannot be true: {fault.Reason}.");
        }

        if (next != Stage)
        {
            ClosedFrom = next is Stage.Closed ? Stage : null;
            Stage = next;
        }

        Reckon(before.History.With(new LoggedFacts(entry.Id, facts)));
        return Line(entry);
    }

    /// <summary>Tells nothing: the stored copies of what was told are worked out anew by the rules of today.</summary>
    public void Reckon(RequestDetails details, IEnumerable<LoggedFacts> told)
    {
        HasClock = details.HasClock;
        Reckon(RequestHistory.Of(HasClock ? details.Circumstances : null, told));
    }

    private Stage? NextOf(RequestAction action, RequestHistory history)
        => RequestLifecycle.HasSubject(action, history) ? RequestLifecycle.Next(Stage, action, ClosedFrom) : null;

    private void Reckon(RequestHistory history)
    {
        Stage = RequestLifecycle.WithOffice(Stage, history);
        ClosedFrom = ClosedFrom is { } from ? RequestLifecycle.WithOffice(from, history) : null;
        (AnsweredOn, DueOn) = (history.AnsweredOn, history.DueOn);
    }

    private RequestEvent Line(NewEvent entry)
    {
        var line = new RequestEvent
        {
            Id = entry.Id,
            RequestId = Id,
            BeforeId = LastEventId,
            At = entry.At,
            Facts = entry.Facts,
            FormKey = entry.FormKey,
        };
        if (EventCount is { } count)
        {
            (LastEventId, EventCount) = (line.Id, count + 1);
        }

        return line;
    }
}

public sealed record Asker(Guid OwnerId, Guid DraftId, LetterLanguage Reads, DateTimeOffset At)
{
    public Guid? BundleId { get; init; }
}

public sealed record NewRow(Guid Id, string PublicId, string Reference, Sealed<RequestDetails> Details);
