using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features.Shared;

namespace RecordsRequest.Web.Features.Obstacles;

internal static class ObstacleNames
{
    /// <summary>As the office says it, which for records in storage may be the time of a rule that is gone.</summary>
    public static string Of(Obstacle obstacle) => Sentences.Say(obstacle.InWords(), DeadlineRules.OffSiteDaysBefore);

    /// <summary>What offices call it, to be found by. The Spanish words hold the English ones heard most: both lists would weigh too much.</summary>
    public static string FoundBy(Obstacle obstacle) => obstacle.InWords("Find");
}
