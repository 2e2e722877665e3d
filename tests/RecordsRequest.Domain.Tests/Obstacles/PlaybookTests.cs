using System.Text;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;
using RecordsRequest.Domain.Tests.Requests;

namespace RecordsRequest.Domain.Tests.Obstacles;

/// <summary>The playbook, also as a table in docs/playbook.md.</summary>
public sealed class PlaybookTests
{
    public static TheoryData<Obstacle> Obstacles => [.. Enum.GetValues<Obstacle>()];

    [Fact]
    public void The_documented_table_is_what_the_code_says() => DocumentedTable.Agrees("playbook.md", Table());

    [Theory, MemberData(nameof(Obstacles))]
    public void Every_obstacle_has_its_row(Obstacle obstacle) => Assert.Equal(obstacle, Playbook.For(obstacle).Obstacle);

    [Theory, MemberData(nameof(Obstacles))]
    public void An_obstacle_moves_no_date_and_changes_no_stage(Obstacle obstacle)
    {
        var log = new Log().After(Log.Sent, Log.Received);

        log.After(new ObstacleFacts(Log.DayZero.AddDays(5), obstacle, null));

        Assert.Equal((Stage.Received, Log.DayZero, Log.DayThirty), (log.Request.Stage, log.History.Receipt!.On, log.Request.DueOn));
        Assert.All(
            Enum.GetValues<Stage>().Where(stage => stage is not Stage.Closed),
            stage => Assert.Equal(stage, RequestLifecycle.Next(stage, RequestAction.MeetObstacle, closedFrom: null)));
    }

    [Fact]
    public void Each_who_can_be_told_that_they_are_not_authorized_has_a_row()
        => Assert.Equal(Enum.GetValues<WhoAsks>(), Playbook.For(Obstacle.NotAuthorized).ByWhoAsks.Select(row => row.Asks));

    [Theory]
    [InlineData(nameof(SampleRequests.Common), WhoAsks.Patient, false)]
    [InlineData(nameof(SampleRequests.Represented), WhoAsks.Papers, true)]
    [InlineData(nameof(SampleRequests.Estate), WhoAsks.Papers, true)]
    [InlineData(nameof(SampleRequests.Surrogate), WhoAsks.Surrogate, true)]
    [InlineData(nameof(SampleRequests.Survivor), WhoAsks.Survivor, true)]
    [InlineData(nameof(SampleRequests.Shortest), WhoAsks.Nobody, null)]
    [InlineData(nameof(SampleRequests.HelpedWithoutAuthority), WhoAsks.Nobody, null)]
    public void Not_authorized_is_a_ground_by_who_asks(string sample, WhoAsks asks, bool? arguable)
    {
        var details = (RequestDetails)typeof(SampleRequests).GetProperty(sample)!.GetValue(null)!;
        var now = SampleObstacles.Met(details, Obstacle.NotAuthorized);

        Assert.Equal(asks, details.WhoAsks);
        Assert.Equal(arguable, now.History.Log.OfType<ObstacleFacts>().Single().Grounds(now.History, now).SingleOrDefault()?.IsArguable);
    }

    [Fact]
    public void A_group_is_not_scattered()
        => Assert.Equal(Playbook.All.Select(play => play.Group).Order(), Playbook.All.Select(play => play.Group));

    [Fact]
    public void Scenario_108_Only_Utah_has_a_state_form_that_offices_must_take()
    {
        Assert.Equal("Utah Code 26B-8-514", StateFormLaws.For(Obstacle.OwnForm, "UT")?.Citation);
        Assert.Null(StateFormLaws.For(Obstacle.OwnForm, "TX"));
        Assert.Null(StateFormLaws.For(Obstacle.TellWhy, "UT"));
    }

    private static string Table()
    {
        var table = new StringBuilder(
            "| Obstacle | About | Rule | How sure | The days | Only under HIPAA | Ground for a complaint | Letters | What helps |\n"
            + "|---|---|---|---|---|---|---|---|---|\n");
        foreach (var play in Playbook.All)
        {
            table.Append("| ").AppendJoin(
                " | ", play.Obstacle, play.Group, play.Citation, play.Sureness, play.Clock, play.IsCommonSense ? "no" : "yes",
                Ground(play.Raises, play.RaisesArguably), List(play.Letters),
                List(play.Helps)).Append(" |\n");
        }

        table.Append("| Who asks | Rule | How sure | Ground for a complaint |\n|---|---|---|---|\n");
        foreach (var row in Playbook.All.SelectMany(play => play.ByWhoAsks))
        {
            table.Append("| ").AppendJoin(" | ", row.Asks, row.Citation, row.Sureness, Ground(row.Raises, row.RaisesArguably)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Ground(ComplaintGroundKind? raised, bool arguably)
        => raised is not { } kind ? "–" : arguably ? $"{kind}, arguable" : $"{kind}";

    private static string List<T>(IReadOnlyList<T> values) => values is [] ? "–" : string.Join(", ", values);
}
