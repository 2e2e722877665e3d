using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace RecordsRequest.Domain.Prose;

/// <summary>The texts of an assembly, each found by its key in whichever resource holds it. A key that two resources hold is not for here.</summary>
public sealed class Texts(Assembly assembly)
{
    private const string Ending = ".resources";

    private readonly FrozenDictionary<string, ReadTexts> _resources = (
        from name in assembly.GetManifestResourceNames()
        where name.EndsWith(Ending, StringComparison.Ordinal)
        let resource = new ReadTexts(name[..^Ending.Length], assembly)
        from text in resource.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
        group resource by (string)text.Key into holders
        where holders.Count() is 1
        select holders).ToFrozenDictionary(holders => holders.Key, holders => holders.Single());

    /// <summary>Such as "Obstacle_OwnForm", or "Obstacle_OwnForm_Say" for one of several texts about it.</summary>
    public static string KeyOf<TEnum>(TEnum value, string variant = "")
        where TEnum : struct, Enum
        => variant is "" ? $"{typeof(TEnum).Name}_{value}" : $"{typeof(TEnum).Name}_{value}_{variant}";

    public string? Find(string key, CultureInfo culture) => _resources.TryGetValue(key, out var resource) ? resource.GetString(key, culture) : null;

    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public string Get(string key, CultureInfo culture) => Find(key, culture) ?? throw new KeyNotFoundException(key);
}
