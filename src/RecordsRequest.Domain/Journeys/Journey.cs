namespace RecordsRequest.Domain.Journeys;

/// <summary>An ordered list of questions. Only answers are stored; which questions are asked, and in what order, follows from them.</summary>
public sealed class Journey<TDraft>(IReadOnlyList<Step<TDraft>> steps)
{
    public IReadOnlyList<Step<TDraft>> Steps { get; } = steps;

    public IEnumerable<Step<TDraft>> Route(TDraft draft) => Steps.Where(step => step.Applies(draft));

    public Step<TDraft>? FirstOpen(TDraft draft) => Route(draft).FirstOrDefault(step => !step.IsAnswered(draft));

    public IEnumerable<Step<TDraft>> OnPageOf(Step<TDraft> step) => Steps.Where(other => other.Page == step.Page);

    public bool CanVisit(Step<TDraft> step, TDraft draft)
        => step.Applies(draft) && Route(draft).TakeWhile(earlier => earlier.Page != step.Page).All(earlier => earlier.IsAnswered(draft));

    /// <summary>The last question of the page before.</summary>
    public Step<TDraft>? Before(Step<TDraft> step, TDraft draft) => Route(draft).TakeWhile(earlier => earlier.Page != step.Page).LastOrDefault();

    /// <summary>The first question of the next page.</summary>
    public Step<TDraft>? After(Step<TDraft> step, TDraft draft)
        => Route(draft).SkipWhile(earlier => earlier.Page != step.Page).FirstOrDefault(later => later.Page != step.Page);

    public Step<TDraft>? Find(string slug) => Steps.FirstOrDefault(step => step.Slug == slug);

    public TDraft Forget(TDraft draft, IReadOnlyList<Whose> whose)
        => Steps.Where(step => whose.Contains(step.Whose)).Aggregate(draft, (rest, step) => step.Forget(rest));
}
