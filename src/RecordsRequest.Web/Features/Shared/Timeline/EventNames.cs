using System.Globalization;

namespace RecordsRequest.Web.Features.Shared.Timeline;

/// <summary>What a person can choose when telling what happened, in words: the same on the form and in the timeline.</summary>
internal static class EventNames
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
        => Text.ResourceManager.GetString($"{typeof(TEnum).Name}_{value}", CultureInfo.CurrentUICulture)!;
}
