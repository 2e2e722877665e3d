using System.Text;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
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
    public void A_group_is_not_scattered()
        => Assert.Equal(Playbook.All.Select(play => play.Group).Order(), Playbook.All.Select(play => play.Group));

    [Fact]
    public void Scenario_108_Only_Utah_has_a_state_form_that_offices_must_take()
    {
        Assert.Equal("Utah Code 26B-8-514", StateFormLaws.For(Obstacle.OwnForm, "UT"));
        Assert.Null(StateFormLaws.For(Obstacle.OwnForm, "TX"));
        Assert.Null(StateFormLaws.For(Obstacle.TellWhy, "UT"));
    }

    private static string Table()
    {
        var table = new StringBuilder(
            "| Obstacle | About | Rule | How sure | The days | Only under HIPAA | Letters | What helps |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var play in Playbook.All)
        {
            table.Append("| ").AppendJoin(
                " | ", play.Obstacle, play.Group, play.Citation, play.Sureness, play.Clock, play.NeedsHipaa ? "yes" : "no", List(play.Letters),
                List(play.Helps)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string List<T>(IReadOnlyList<T> values) => values is [] ? "–" : string.Join(", ", values);
}
