using System.Text;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Fees;

/// <summary>What may be charged, also as tables in docs/fees.md.</summary>
public sealed class FeeTableTests
{
    public static TheoryData<FeeReason> Reasons => [.. Enum.GetValues<FeeReason>()];

    [Fact]
    public void The_documented_tables_are_what_the_code_says() => DocumentedTable.Agrees("fees.md", $"{Rules()}{Lines()}{States()}");

    [Theory, MemberData(nameof(Reasons))]
    public void Every_reason_has_its_row(FeeReason reason) => Assert.Equal(reason, FeeRules.For(reason).Reason);

    private static string Rules()
        => Table(
            ["Reason", "Answer", "Rule", "How sure"],
            FeeRules.All.Select(rule => new object[] { rule.Reason, rule.Verdict, rule.Citation ?? "none claimed", rule.Sureness }));

    private static string Lines()
    {
        var methods = Enum.GetValues<DeliveryMethod>();
        return Table(["Line", "Records kept", .. methods.Select(method => $"{method}")],
            from kind in Enum.GetValues<FeeKind>()
            from rows in Enum.GetValues<Keeping>().GroupBy(kept => string.Join(" | ", methods.Select(method => ReasonOf(kind, method, kept))))
            select new object[] { kind, rows.Count() == Enum.GetValues<Keeping>().Length ? "any" : string.Join(" or ", rows), rows.Key });
    }

    private static FeeReason ReasonOf(FeeKind kind, DeliveryMethod method, Keeping kept)
        => FeeCheck.Of(
            new(new(2026, 12, 10), [new(kind, FeeRules.FlatFeeDollars)], null) { Kept = kept },
            SampleRequests.Common with { Delivery = new Delivery { Method = method } }).Lines[0].Rule.Reason;

    private static string States()
        => Table(["State", "Free", "Places", "Form", "For", "Proof", "Citation", "Sure by", "Checked", "Page of the state"],
            StateFreeCopies.All.Select(row => new object[]
        {
            row.State, row.Free, string.Join(", ", row.Places), row.Form is { } form ? form : "any",
            row.Free is StateFree.BenefitClaim ? row.Use : "–", row.Proof is { } proof ? proof : "–", row.Citation, row.Evidence,
            row.CheckedOn.ToString("yyyy-MM-dd", null), row.StatePage is { } page ? page : "–",
        }));

    private static string Table(IEnumerable<string> heads, IEnumerable<IEnumerable<object>> rows)
    {
        var table = new StringBuilder();
        var columns = heads.ToList();
        foreach (var row in rows.Prepend(columns.Select(_ => (object)"---")).Prepend(columns))
        {
            table.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        return table.ToString();
    }
}
