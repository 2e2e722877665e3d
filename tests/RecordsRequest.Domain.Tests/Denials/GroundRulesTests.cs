using System.Text;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Denials;

/// <summary>What the rule makes of each ground, also as a table in docs/denials.md.</summary>
public sealed class GroundRulesTests
{
    public static TheoryData<DenialGround> Grounds => [.. Enum.GetValues<DenialGround>()];

    [Fact]
    public void The_documented_table_is_what_the_code_says() => DocumentedTable.Agrees("denials.md", Table());

    [Theory, MemberData(nameof(Grounds))]
    public void Every_ground_has_its_row(DenialGround ground) => Assert.Equal(ground, GroundRules.All[(int)ground].Ground);

    [Theory, MemberData(nameof(Grounds))]
    public void What_is_a_ground_says_how_far_it_reaches_and_what_is_none_does_not(DenialGround ground)
        => Assert.Equal(ground < DenialGround.MightUpset, GroundRules.For(ground, SampleRequests.Represented).Limit is not null);

    [Theory, MemberData(nameof(Grounds))]
    public void Only_the_three_grounds_of_a3_can_be_looked_at_again(DenialGround ground)
        => Assert.Equal(
            ground is DenialGround.LifeOrSafety or DenialGround.HarmToOther or DenialGround.HarmByRepresentative,
            GroundRules.For(ground, SampleRequests.Represented).Kind is GroundKind.Reviewable);

    [Fact]
    public void Harm_through_a_representative_is_a_ground_only_if_one_asked()
    {
        Assert.Equal(GroundKind.Reviewable, GroundRules.For(DenialGround.HarmByRepresentative, SampleRequests.Represented).Kind);
        Assert.Equal(GroundKind.NotAGround, GroundRules.For(DenialGround.HarmByRepresentative, SampleRequests.Common).Kind);
        Assert.Equal(GroundKind.NotAGround, GroundRules.For(DenialGround.HarmByRepresentative, SampleRequests.HelpedWithoutAuthority).Kind);
        Assert.DoesNotContain(GroundRules.ToChooseFrom(SampleRequests.Common), rule => rule.Ground is DenialGround.HarmByRepresentative);
        Assert.Equal(GroundRules.All, GroundRules.ToChooseFrom(SampleRequests.Represented));
    }

    private static string Table()
    {
        var table = new StringBuilder("| Ground | What it is | Rule | How far | Ground for a complaint |\n|---|---|---|---|---|\n");
        foreach (var rule in GroundRules.All)
        {
            table.Append("| ").AppendJoin(
                " | ", rule.Ground, rule.Kind, rule.Citation, rule.Limit is { } limit ? $"{limit}" : "–", rule.RaisesArguably ? "arguable" : "yes")
                .Append(" |\n");
        }

        return table.ToString();
    }
}
