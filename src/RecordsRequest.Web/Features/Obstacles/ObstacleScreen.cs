using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features.Requests;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Obstacles;

internal sealed class ObstacleScreen()
    : EventScreen<ObstacleFacts>(new Telling(RequestAction.MeetObstacle, "obstacles", ActionGroup.Answer, _ => Text.RequestAction_MeetObstacle))
{
    public override string? GroundName(EventFacts happened) => ObstacleNames.Of(((ObstacleFacts)happened).Obstacle);

    protected override EventLine Line(ObstacleFacts facts, OpenRequest file)
        => new(Sentences.Say(Text.Event_Obstacle, ObstacleNames.Of(facts.Obstacle)), Note(facts.Note));

    protected override CaseTopic? Topic(ObstacleFacts facts)
        => facts.Obstacle is Obstacle.UnpaidBill || Playbook.For(facts.Obstacle).Group is ObstacleGroup.Refusal ? CaseTopic.Refusals : null;
}
