using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace RecordsRequest.Domain.Prose;

/// <summary>The texts of one resource, read once for each language: the framework's own takes two locks for every text.</summary>
public sealed class ReadTexts(string baseName, Assembly assembly) : ResourceManager(baseName, assembly)
{
    private readonly ConcurrentDictionary<CultureInfo, IReadOnlyDictionary<string, string>> _read = new();

    public override string? GetString(string name, CultureInfo? culture)
        => _read.GetOrAdd(culture ?? CultureInfo.CurrentUICulture, Read).GetValueOrDefault(name);

    private IReadOnlyDictionary<string, string> Read(CultureInfo culture)
    {
        var texts = culture.Equals(CultureInfo.InvariantCulture) ? [] : new Dictionary<string, string>(_read.GetOrAdd(culture.Parent, Read));
        if (GetResourceSet(culture, createIfNotExists: true, tryParents: false) is { } own)
        {
            foreach (DictionaryEntry text in own)
            {
                texts[(string)text.Key] = (string)text.Value!;
            }
        }

        return texts;
    }
}
