using System.Text;
using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>All time limits as a table in docs/deadline-rules.md. To write it anew, delete its rows there and run this test.</summary>
public sealed class RuleTableTests
{
    private static readonly string Page = Path.Combine(Root(AppContext.BaseDirectory), "docs", "deadline-rules.md");

    [Fact]
    public void The_documented_table_is_what_the_code_counts_by()
    {
        var text = File.ReadAllText(Page);
        var rows = text.Split('\n').Where(line => line.StartsWith('|')).ToList();
        if (rows.Count == 0)
        {
            File.WriteAllText(Page, text.TrimEnd('\n') + "\n\n" + Table());
            Assert.Fail("The table was missing and has been written. Read it as a change of law, then run again.");
        }

        Assert.Equal(Table(), string.Join('\n', rows) + "\n");
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

    private static string Root(string folder)
        => File.Exists(Path.Combine(folder, "RecordsRequest.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
