namespace RecordsRequest.Domain.Requests;

/// <summary>Stored sealed. Each kind says of itself all that the rest asks of it.</summary>
public abstract record EventFacts
{
    public const int MaxNoteLength = 500;

    public abstract DateOnly HappenedOn { get; }

    public abstract RequestAction? Action { get; }

    /// <summary>By when the office said it would act. It replaces no legal date.</summary>
    public virtual DateOnly? Promise => null;

    /// <summary>The cost the office named, in US dollars.</summary>
    public virtual decimal? Cost => null;

    public virtual bool IsWordOfOffice => false;

    public virtual Refusal? Refusal => null;

    public virtual Matter? Opens => null;

    /// <summary>Whether it refuses in writing without all that a refusal must say. Whether such a no ends the time is not settled.</summary>
    public virtual bool LacksContents => false;

    public abstract IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today);

    /// <summary>The day from which what it refused can be asked for again, where it named one and the refusal still stands.</summary>
    public virtual DateOnly? AskAgainOn(RequestHistory now) => null;

    public virtual bool Settles(Matter matter) => false;

    public virtual IReadOnlyList<ItemOutcome>? OutcomesAfter(IReadOnlyList<ItemOutcome> before) => null;

    public virtual IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now) => [];

    /// <summary>Notes stay out: they may hold what is in a record.</summary>
    internal abstract IEnumerable<string?> Told(Situation now, Words words);

    internal virtual IEnumerable<string> MissingContents(Words words) => [];

    internal virtual IEnumerable<string> Papers(Words words) => [];
}

public abstract record DayFacts(DateOnly On) : EventFacts
{
    public sealed override DateOnly HappenedOn => On;
}

public enum Matter
{
    Fee,
    Refusal,
    Rest,
}

public sealed record Refusal(DenialGround Ground, string? InItsWords = null);
