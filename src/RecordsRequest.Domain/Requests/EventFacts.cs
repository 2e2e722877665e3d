using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Domain.Requests;

/// <summary>What was recorded, in full. Stored sealed; the instant at which it was told is clear. Each kind says of itself all that the rest asks of it.</summary>
public abstract record EventFacts
{
    /// <summary>Longest note or number a person can add to an event, in grapheme clusters.</summary>
    public const int MaxNoteLength = 500;

    public abstract EventKind Kind { get; }

    /// <summary>The patient's day on which it happened.</summary>
    public abstract DateOnly HappenedOn { get; }

    /// <summary>The action that records them, or null for the letter a request begins with.</summary>
    public abstract RequestAction? Action { get; }

    /// <summary>The date the office promised in it, or null. It replaces no legal date.</summary>
    public virtual DateOnly? Promise => null;

    /// <summary>The day from which the person can ask again for what was refused in it, or null.</summary>
    public virtual DateOnly? AskAgainOn => null;

    /// <summary>The cost the office named in it, in US dollars, or null.</summary>
    public virtual decimal? Cost => null;

    /// <summary>Whether the office spoke in it.</summary>
    public virtual bool IsWordOfOffice => false;

    /// <summary>The no of the office in it, or null.</summary>
    public virtual Refusal? Refusal => null;

    /// <summary>What waits for somebody's word from then on, or null.</summary>
    public virtual Matter? Opens => null;

    /// <summary>What is wrong with them before they are recorded; empty when they can be.</summary>
    /// <param name="before">What was recorded until now.</param>
    /// <param name="madeOn">The day the letter was made, in the patient's zone.</param>
    /// <param name="today">The patient's today.</param>
    public abstract IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today);

    /// <summary>Whether nobody has to speak about this any more.</summary>
    public virtual bool Settles(Matter matter) => false;

    /// <summary>How each item stands after it, in the request's order, or null where it says nothing of them.</summary>
    /// <param name="before">How each stood, or empty while nothing was said.</param>
    public virtual IReadOnlyList<ItemOutcome>? OutcomesAfter(IReadOnlyList<ItemOutcome> before) => null;

    /// <summary>The grounds for a complaint it is by itself, whatever the day.</summary>
    /// <param name="before">What was recorded until then.</param>
    /// <param name="now">The request today.</param>
    public virtual IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now) => [];

    /// <summary>What a complaint tells of it. Notes stay out: they may hold what is in a record.</summary>
    internal abstract IEnumerable<string?> Told(Situation now, Words words);

    /// <summary>The papers the person has from it, as far as the log tells.</summary>
    internal virtual IEnumerable<string> Papers(Words words) => [];
}

/// <summary>Facts of one day.</summary>
/// <param name="On">The patient's day on which it happened.</param>
public abstract record DayFacts(DateOnly On) : EventFacts
{
    public sealed override DateOnly HappenedOn => On;
}

/// <summary>What can wait for somebody's word: the office's or the patient's.</summary>
public enum Matter
{
    /// <summary>A cost the patient has not answered.</summary>
    Fee,

    /// <summary>A refusal the patient has done nothing about.</summary>
    Refusal,

    /// <summary>Part came; the rest is missing.</summary>
    Rest,
}

/// <summary>A no of the office.</summary>
/// <param name="Ground">The ground it comes to.</param>
/// <param name="InItsWords">What sets its wording apart from the ground's, or null.</param>
public sealed record Refusal(DenialGround Ground, string? InItsWords = null);
