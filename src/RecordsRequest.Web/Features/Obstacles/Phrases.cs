using System.Globalization;
using RecordsRequest.Domain.Obstacles;

namespace RecordsRequest.Web.Features.Obstacles;

/// <summary>Sentences with holes.</summary>
internal static class Phrases
{
    public static string Name(ObstacleGroup group) => Text.ResourceManager.GetString($"{nameof(ObstacleGroup)}_{group}", CultureInfo.CurrentUICulture)!;

    public static string Say(string text, string hole) => string.Format(CultureInfo.CurrentCulture, text, hole);

    public static string Say(string text, DateOnly day) => Say(text, day.ToString("D", CultureInfo.CurrentCulture));
}
