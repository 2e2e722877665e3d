using System.Text.Json;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Obstacles;

internal static class ObstacleUrls
{
    public static string ListOf(AccessRequest request) => RequestUrls.Of(request, RequestAction.MeetObstacle);

    public static string Of(AccessRequest request, Obstacle obstacle) => $"{ListOf(request)}/{SlugOf(obstacle)}";

    public static Obstacle? At(string slug)
        => Enum.GetValues<Obstacle>().Where(obstacle => SlugOf(obstacle) == slug).Cast<Obstacle?>().FirstOrDefault();

    private static string SlugOf(Obstacle obstacle) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{obstacle}");
}
