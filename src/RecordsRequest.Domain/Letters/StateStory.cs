using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

/// <summary>What is counted in working days is the writer's own count.</summary>
internal sealed class StateStory(RequestHistory history, Words words)
{
    /// <summary>While only the state's time has ended. It never says that the federal rule was broken.</summary>
    public IEnumerable<string> Sentences()
    {
        var clocks = history.Running;
        yield return LastDay(clocks.State!);
        if (history.Extensions is [])
        {
            yield return words[nameof(Wording.Overdue_NoNotice)];
        }

        foreach (var notice in history.Extensions.Select(extension => extension.Notice).Where(notice => notice != clocks.State!.Extension?.Notice))
        {
            yield return words.NoticeOf(notice);
        }

        yield return words.Fill(nameof(Wording.Overdue_State_FederalRuns), clocks.Federal.Rule.Citation, words.Day(clocks.Federal.DueOn));
    }

    public string Limit(Deadline state)
        => words.Fill($"State_Limit_{Variant(state.Rule)}", state.Rule.Days, state.Rule.Citation, words.Day(state.DueOn));

    public string LastDay(Deadline state) => state.Extension is { } extension
        ? words.Fill(nameof(Wording.Overdue_State_Extended), words.Day(extension.Notice.DatedOn), state.Rule.Citation, words.Day(state.DueOn))
        : words.Fill($"Overdue_State_{Variant(state.Rule)}", state.Rule.Days, state.Rule.Citation, words.Day(state.DueOn));

    private static string Variant(DeadlineRule rule) => rule.Count + (rule.Scope.Kind, rule.Scope.Form, rule.Scope.Case) switch
    {
        (RequestKind.Look, _, { } when) => $"_Look_{when}",
        (RequestKind.Look, _, null) => "_Look",
        (RequestKind.Copy, RecordForm.Electronic, _) => "_Electronic",
        (RequestKind.Copy, RecordForm.Paper or null, _) => "",
    };
}
