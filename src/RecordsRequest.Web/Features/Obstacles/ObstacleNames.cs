using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Obstacles;

internal static class ObstacleNames
{
    /// <summary>As the office says it, which for records in storage may be the time of a rule that is gone.</summary>
    public static string Of(Obstacle obstacle) => Sentences.Say(obstacle.InWords(), DeadlineRules.OffSiteDaysBefore);

    /// <summary>What offices call it, to be found by: in the page's language, and in English, which most offices speak.</summary>
    public static string FoundBy(Obstacle obstacle) => string.Join(' ',
        new[] { Language.Current, Language.English }.Distinct().Select(language => language.Speak(() => obstacle.InWords("Find"))));
}
