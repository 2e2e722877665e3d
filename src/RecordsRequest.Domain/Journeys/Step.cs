namespace RecordsRequest.Domain.Journeys;

public sealed record Section(int Number, string Key);

/// <summary>Whose answer a question has. What is carried over to another office or another patient follows from it.</summary>
public enum Whose
{
    Person,
    Patient,
    Office,
    Request,
}

public abstract class Step<TDraft>(string slug, Section section, Whose whose)
{
    public string Slug { get; } = slug;

    public Section Section { get; } = section;

    public Whose Whose { get; } = whose;

    public Func<TDraft, bool> Applies { get; init; } = _ => true;

    /// <summary>The question on whose page this one stands too; it comes before it on the route. Null: it has a page of its own.</summary>
    public Step<TDraft>? Beside { get; init; }

    /// <summary>Slug of the page.</summary>
    public string Page => Beside?.Slug ?? Slug;

    /// <summary>The question whose answer brings this one up, where its page leads back to it.</summary>
    public Step<TDraft>? Because { get; init; }

    public abstract bool IsAnswered(TDraft draft);

    public abstract TDraft Forget(TDraft draft);
}

public sealed class Step<TDraft, TAnswer>(
    string slug, Section section, Whose whose, Func<TDraft, TAnswer?> read, Func<TDraft, TAnswer?, TDraft> write) : Step<TDraft>(slug, section, whose)
    where TAnswer : class
{
    /// <summary>Whether an answer still fits the rest of the draft; an answer that no longer fits is asked again.</summary>
    public Func<TDraft, TAnswer, bool> Fits { get; init; } = (_, _) => true;

    public TAnswer? Read(TDraft draft) => read(draft);

    /// <exception cref="InvalidOperationException">It has none.</exception>
    public TAnswer Given(TDraft draft) => read(draft) ?? throw new InvalidOperationException($"The question '{Slug}' has no answer.");

    /// <exception cref="InvalidOperationException">It is asked and has none.</exception>
    public TAnswer? IfAsked(TDraft draft) => Applies(draft) ? Given(draft) : null;

    public TDraft Write(TDraft draft, TAnswer answer) => write(draft, answer);

    public override bool IsAnswered(TDraft draft) => read(draft) is { } answer && Fits(draft, answer);

    public override TDraft Forget(TDraft draft) => write(draft, null);
}
