using System.Globalization;
using RecordsRequest.Domain.Journeys;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Web.Features.NewRequest;

/// <summary>Sentences with holes.</summary>
internal static class Phrases
{
    public static string Progress(Section section)
        => Say(Text.Step_Progress, section.Number, NewRequestJourney.CheckAndSign.Number, NameOf(section));

    public static string NameOf(Section section) => Text.ResourceManager.GetString($"Section_{section.Key}", CultureInfo.CurrentUICulture)!;

    /// <summary>What a value of a closed list is called on the screen.</summary>
    public static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => Text.ResourceManager.GetString($"{typeof(TEnum).Name}_{value}", CultureInfo.CurrentUICulture)!;

    private static string Say(string text, params object[] holes) => string.Format(CultureInfo.CurrentCulture, text, holes);
}
