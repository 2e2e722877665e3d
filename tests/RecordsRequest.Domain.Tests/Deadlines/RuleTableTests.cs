using System.Text;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>All time limits, and what becomes of a notice of more time, as tables in docs/deadline-rules.md.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void The_documented_tables_are_what_the_code_counts_by() => DocumentedTable.Agrees("deadline-rules.md", $"{Table()}{Outcomes()}");

    [Fact]
    public void Every_verdict_on_more_time_has_its_row_and_each_row_its_rule()
    {
        Assert.Equal(Enum.GetValues<ExtensionVerdict>(), ExtensionOutcomes.All.Select(row => row.Verdict).Distinct().Order());
        Assert.All(ExtensionOutcomes.All, row => Assert.StartsWith(DeadlineRules.Federal[0].Citation, row.Citation, StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_of_shorter_state_times_is_the_one_that_is_safe_to_ship()
    {
        Assert.Equal(["CA", "MD", "TN", "TX", "WA"], StatesFor(RequestKind.Copy));
        Assert.Equal(["CA", "CO", "NE", "NV", "NY", "WA"], StatesFor(RequestKind.Look));
    }

    private static IEnumerable<string> StatesFor(RequestKind kind)
        => StateRules.All.Where(rule => rule.Scope.Kind == kind).Select(rule => rule.Scope.State!).Distinct().Order(StringComparer.Ordinal);

    private static string Table()
    {
        var table = new StringBuilder("| Law of | Asked for | Days | Counted from | Extension | Places | May reach | Only if "
            + "| Citation | Sure by | In force from | Checked |\n"
            + "|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var rule in DeadlineRules.Federal.Concat(SpecialRules.All))
        {
            table.Append("| ").AppendJoin(" | ", Cells(rule)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Outcomes()
    {
        var table = new StringBuilder("| More time asked for | What is wrong | Verdict | Last day | Arguable | Letter about it | Rule |\n"
            + "|---|---|---|---|---|---|---|\n");
        foreach (var row in ExtensionOutcomes.All)
        {
            table.Append("| ").AppendJoin(" | ", Cells(row)).Append(" |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<string> Cells(ExtensionOutcome row) =>
    [
        YesOrNo(row.AsksForMore),
        row.Flaws switch { null => row.AsksForMore ? "anything else" : "–", [] => "nothing", { } flaws => string.Join(", ", flaws) },
        $"{row.Verdict}",
        $"{row.Reach}",
        YesOrNo(row.IsArguable),
        YesOrNo(row.CallsForLetter),
        row.Citation,
    ];

    private static string YesOrNo(bool holds) => holds ? "yes" : "no";

    private static IEnumerable<string> Cells(DeadlineRule rule) =>
    [
        rule.Scope.State ?? "US",
        IsGeneral(rule) ? "any" : $"{rule.Scope.Kind}",
        $"{rule.Days} {rule.Count}{(rule.IsEstimate ? " (estimate)" : "")}",
        $"{rule.From}",
        rule.ExtensionDays == 0 ? "–" : $"{rule.ExtensionDays} {rule.Count}",
        IsGeneral(rule) ? "all" : string.Join(", ", rule.Scope.Places),
        IsGeneral(rule) || MayReach(rule.Scope) is "" ? "–" : MayReach(rule.Scope),
        $"{rule.Scope.Form}{rule.Scope.Case}{Benefits(rule.Scope)}" is { Length: > 0 } only ? only : "–",
        rule.Citation,
        $"{rule.Evidence}",
        rule.InForceFrom?.ToString("yyyy-MM-dd", null) ?? "oldest we keep",
        rule.CheckedOn.ToString("yyyy-MM-dd", null),
    ];

    private static string? Benefits(RuleScope scope) => scope.ForBenefits switch
    {
        true => "ForBenefits",
        false => "NotForBenefits",
        null => null,
    };

    private static bool IsGeneral(DeadlineRule rule) => DeadlineRules.Federal.Contains(rule);

    private static string MayReach(RuleScope scope)
        => string.Join(", ", scope.PerhapsPlaces.Select(place => $"{place}").Concat(scope.PerhapsCase is { } when ? [$"{when}"] : []));
}
