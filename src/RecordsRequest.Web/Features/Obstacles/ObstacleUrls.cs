using System.Text.Json;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Obstacles;

/// <summary>Addresses of the advice pages of a request.</summary>
internal static class ObstacleUrls
{
    public static string ListOf(AccessRequest request) => RequestUrls.Of(request, RequestAction.MeetObstacle);

    public static string Of(AccessRequest request, Obstacle obstacle) => $"{ListOf(request)}/{SlugOf(obstacle)}";

    /// <summary>The obstacle with this slug, or null.</summary>
    public static Obstacle? At(string slug)
        => Enum.GetValues<Obstacle>().Cast<Obstacle?>().FirstOrDefault(obstacle => SlugOf(obstacle!.Value) == slug);

    private static string SlugOf(Obstacle obstacle) => JsonNamingPolicy.KebabCaseLower.ConvertName($"{obstacle}");
}
