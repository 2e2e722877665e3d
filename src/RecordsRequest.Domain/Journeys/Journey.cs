namespace RecordsRequest.Domain.Journeys;

/// <summary>
/// An ordered list of questions. Only answers are stored; which questions are asked, and in what order, follows from them.
/// </summary>
/// <typeparam name="TDraft">The record that holds all answers given so far.</typeparam>
public sealed class Journey<TDraft>(IReadOnlyList<Step<TDraft>> steps)
{
    /// <summary>Every question there is, in order, asked or not.</summary>
    public IReadOnlyList<Step<TDraft>> Steps { get; } = steps;

    /// <summary>The questions these answers call for, in order.</summary>
    public IEnumerable<Step<TDraft>> Route(TDraft draft) => Steps.Where(step => step.Applies(draft));

    /// <summary>The first question on the route without an answer, or null when all are answered.</summary>
    public Step<TDraft>? FirstOpen(TDraft draft) => Route(draft).FirstOrDefault(step => !step.IsAnswered(draft));

    /// <summary>Whether the person has come far enough to see this question.</summary>
    public bool CanVisit(Step<TDraft> step, TDraft draft)
        => step.Applies(draft) && Route(draft).TakeWhile(earlier => earlier != step).All(earlier => earlier.IsAnswered(draft));

    /// <summary>The question before this one on the route, or null for the first.</summary>
    public Step<TDraft>? Before(Step<TDraft> step, TDraft draft) => Route(draft).TakeWhile(earlier => earlier != step).LastOrDefault();

    /// <summary>The question after this one on the route, or null for the last.</summary>
    public Step<TDraft>? After(Step<TDraft> step, TDraft draft)
        => Route(draft).SkipWhile(earlier => earlier != step).Skip(1).FirstOrDefault();

    /// <summary>The question with this slug, or null.</summary>
    public Step<TDraft>? Find(string slug) => Steps.FirstOrDefault(step => step.Slug == slug);

    /// <summary>The draft without the answers that are one of these's.</summary>
    public TDraft Forget(TDraft draft, IReadOnlyList<Whose> whose)
        => Steps.Where(step => whose.Contains(step.Whose)).Aggregate(draft, (rest, step) => step.Forget(rest));
}
