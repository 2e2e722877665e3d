using System.Globalization;
using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Web.Features.Obstacles;

/// <summary>Names on the pages of obstacles.</summary>
internal static class Phrases
{
    public static string Name(ObstacleGroup group) => Text.ResourceManager.GetString($"{nameof(ObstacleGroup)}_{group}", CultureInfo.CurrentUICulture)!;
}
