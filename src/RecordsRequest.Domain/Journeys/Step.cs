namespace RecordsRequest.Domain.Journeys;

/// <summary>A part of a journey that a person can name: "Step 4 of 8: Records". A section has one or more steps.</summary>
/// <param name="Number">Place in the journey, from 1.</param>
/// <param name="Key">Name used to look up its label.</param>
public sealed record Section(int Number, string Key);

/// <summary>Whose answer a question has. What is carried over to another office or another patient follows from it.</summary>
public enum Whose
{
    /// <summary>The person's who asks: for whom, and how they are reached.</summary>
    Person,

    /// <summary>The patient's: who they are, and what lets the person ask for them.</summary>
    Patient,

    /// <summary>The office's: where it is, and what holds only there.</summary>
    Office,

    /// <summary>This request's: what is asked for, and what was read on the way.</summary>
    Request,
}

/// <summary>One question of a journey: one page, one slug, one folder.</summary>
/// <typeparam name="TDraft">The record that holds all answers given so far.</typeparam>
public abstract class Step<TDraft>(string slug)
{
    /// <summary>Last part of the page's address. English in every language.</summary>
    public string Slug { get; } = slug;

    /// <summary>The section this question belongs to.</summary>
    public required Section Section { get; init; }

    public required Whose Whose { get; init; }

    /// <summary>Whether the answers so far call for this question.</summary>
    public Func<TDraft, bool> Applies { get; init; } = _ => true;

    /// <summary>Whether the question has an answer that still fits the other answers.</summary>
    public abstract bool IsAnswered(TDraft draft);

    /// <summary>The draft without an answer to this question.</summary>
    public abstract TDraft Forget(TDraft draft);
}

/// <summary>One question, with the place its answer has in the draft.</summary>
/// <typeparam name="TDraft">The record that holds all answers given so far.</typeparam>
/// <typeparam name="TAnswer">The answer to this question.</typeparam>
public sealed class Step<TDraft, TAnswer>(
    string slug, Func<TDraft, TAnswer?> read, Func<TDraft, TAnswer?, TDraft> write) : Step<TDraft>(slug)
    where TAnswer : class
{
    /// <summary>Whether an answer still fits the rest of the draft; an answer that no longer fits is asked again.</summary>
    public Func<TDraft, TAnswer, bool> Fits { get; init; } = (_, _) => true;

    /// <summary>The answer given, or null.</summary>
    public TAnswer? Read(TDraft draft) => read(draft);

    /// <summary>The answer of a question that must have one by now.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public TAnswer Given(TDraft draft) => read(draft) ?? throw new InvalidOperationException($"The question '{Slug}' has no answer.");

    /// <summary>The answer of a question that must have one by now if it is asked at all; null when it is not asked.</summary>
    /// <exception cref="InvalidOperationException">It is asked and has none.</exception>
    public TAnswer? IfAsked(TDraft draft) => Applies(draft) ? Given(draft) : null;

    /// <summary>The draft with this answer in its place.</summary>
    public TDraft Write(TDraft draft, TAnswer answer) => write(draft, answer);

    /// <inheritdoc/>
    public override bool IsAnswered(TDraft draft) => read(draft) is { } answer && Fits(draft, answer);

    /// <inheritdoc/>
    public override TDraft Forget(TDraft draft) => write(draft, null);
}
