using System.Globalization;

namespace RecordsRequest.Web.Features.Requests;

/// <summary>What a person can choose when telling what happened, in words: the same on the form and in the timeline.</summary>
internal static class EventNames
{
    /// <param name="value">What was chosen.</param>
    /// <param name="isLook">Whether the person only looks at the records, so that nothing "comes".</param>
    public static string Of<TEnum>(TEnum value, bool isLook = false)
        where TEnum : struct, Enum
        => (isLook ? Named($"{typeof(TEnum).Name}_{value}_Look") : null) ?? Named($"{typeof(TEnum).Name}_{value}")!;

    private static string? Named(string key) => Text.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);
}
