using System.Globalization;
using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Web.Features.Obstacles;

/// <summary>What an office said or did, as the patient would say it.</summary>
internal static class ObstacleNames
{
    public static string Of(Obstacle obstacle) => Text.ResourceManager.GetString($"{nameof(Obstacle)}_{obstacle}", CultureInfo.CurrentUICulture)!;
}
