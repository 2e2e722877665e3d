using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

/// <summary>What is counted in working days is the writer's own count.</summary>
internal sealed class SpecialStory(RequestHistory history, Words words)
{
    /// <summary>While only the special time has ended: never that HIPAA was broken, and beside a rule for a kind of place nothing of HIPAA.</summary>
    public IEnumerable<string> Sentences()
    {
        var clocks = history.Running;
        yield return LastDay(clocks.First);
        var isOfPlace = clocks.First.Rule.Scope.State is null;
        if (history.Extensions is [] && !isOfPlace)
        {
            yield return words[nameof(Wording.Overdue_NoNotice)];
        }

        foreach (var notice in history.Extensions.Select(extension => extension.Notice).Where(notice => notice != clocks.First.Extension?.Notice))
        {
            yield return words.NoticeOf(notice);
        }

        if (!isOfPlace)
        {
            yield return words.Fill(nameof(Wording.Overdue_State_FederalRuns), clocks.Federal.Rule.Citation, words.Day(clocks.Federal.DueOn));
        }
    }

    public string Limit(Deadline special)
        => words.Fill($"Limit_{Variant(special.Rule)}", special.Rule.Days, special.Rule.Citation, words.Day(special.DueOn));

    public string LastDay(Deadline special) => special.Extension is { } extension
        ? extension.DueOn == extension.Notice.PromisedOn
            ? words.EndOf(extension, special.Rule.Citation)
            : words.Fill(nameof(Wording.Overdue_State_Capped), words.Day(extension.Notice.DatedOn), special.Rule.Citation, words.Day(special.DueOn))
        : words.Fill($"Overdue_{Variant(special.Rule)}", special.Rule.Days, special.Rule.Citation, words.Day(special.DueOn));

    private static string Variant(DeadlineRule rule) => rule.Scope.State is null ? OfPlace(rule.Scope) : OfState(rule);

    private static string OfState(DeadlineRule rule) => $"State_{rule.Count}" + (rule.Scope.Kind, rule.Scope.Form, rule.Scope.Case) switch
    {
        (RequestKind.Look, _, { } when) => $"_Look_{when}",
        (RequestKind.Look, _, null) => "_Look",
        (RequestKind.Copy, _, { } when) => $"_{when}",
        (RequestKind.Copy, RecordForm.Electronic, null) => "_Electronic",
        (RequestKind.Copy, RecordForm.Paper or null, null) => "",
    };

    public static string OfPlace(RuleScope scope) => $"Place_{scope.Places[0]}" + (scope.Kind is RequestKind.Look ? "_Look" : "");
}
