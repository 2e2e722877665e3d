using System.Text;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Requests;

/// <summary>The life of a request as a table in docs/request-lifecycle.md.</summary>
public sealed class LifecycleTableTests
{
    [Fact]
    public void The_documented_table_is_what_the_code_does() => DocumentedTable.Agrees("request-lifecycle.md", Table());

    private static string Table()
    {
        var actions = Enum.GetValues<RequestAction>();
        var table = new StringBuilder();
        table.Append("| Stage |").AppendJoin('|', actions.Select(action => $" {action} ")).Append("|\n");
        table.Append("|---|").AppendJoin('|', actions.Select(_ => "---")).Append("|\n");
        foreach (var stage in Enum.GetValues<Stage>())
        {
            table.Append("| ").Append(stage).Append(" |").AppendJoin('|', actions.Select(action => $" {Cell(stage, action)} ")).Append("|\n");
        }

        return table.ToString();
    }

    private static string Cell(Stage stage, RequestAction action)
    {
        const Stage before = Stage.Received;
        var next = RequestLifecycle.Next(stage, action, stage is Stage.Closed ? before : null);
        return next switch
        {
            null => "–",
            before when stage is Stage.Closed => "as before",
            { } same when same == stage => "stays",
            { } other => other.ToString(),
        };
    }
}
