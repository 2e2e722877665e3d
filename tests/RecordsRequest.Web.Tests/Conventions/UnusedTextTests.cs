using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class UnusedTextTests
{
    private static readonly Dictionary<string, string[]> ValuesOfEnums
        = new[] { typeof(Program).Assembly, typeof(Domain.Requests.AccessRequest).Assembly }
        .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsEnum).GroupBy(type => type.Name)
        .ToDictionary(enums => enums.Key, enums => enums.SelectMany(Enum.GetNames).ToArray());

    [Fact]
    public void No_text_is_unused()
    {
        var code = string.Concat(Repository.Files("src", "*.cs").Concat(Repository.Files("src", "*.cshtml")).Select(Repository.Read));
        var words = Identifier().Matches(code).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var starts = BuiltKey().Matches(code).Select(match => match.Groups["start"].Value).ToHashSet(StringComparer.Ordinal);

        Broken.Nowhere(
            from text in Texts("src")
            where !words.Contains(text.Key) && !IsShown(text) && !starts.Any(start => text.Key.StartsWith(start, StringComparison.Ordinal))
            select $"{text.File} {text.Key}");
    }

    /// <summary>The English texts under a folder.</summary>
    internal static IEnumerable<(string File, string Key)> Texts(string folder)
        => from file in EnglishFiles(folder)
           from data in XDocument.Parse(Repository.Read(file)).Root!.Elements("data")
           select (file, data.Attribute("name")!.Value);

    /// <summary>Files whose name has no language.</summary>
    internal static IEnumerable<string> EnglishFiles(string folder)
        => Repository.Files(folder, "*.resx").Where(file => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal));

    // Letters ask for the words of an enum in more ways than a page does.
    private static bool IsShown((string File, string Key) text)
        => text.File.StartsWith("/src/RecordsRequest.Domain/", StringComparison.Ordinal)
            ? IsLabelOfAnEnumValue(text.Key)
            : EnumWordsTests.Asked.Contains(text.Key);

    private static bool IsLabelOfAnEnumValue(string key)
        => key.Split('_') is [var type, var value, ..] && ValuesOfEnums.TryGetValue(type, out var names) && names.Contains(value);

    [GeneratedRegex(@"[A-Za-z]\w*")]
    private static partial Regex Identifier();

    /// <summary>A key made of a fixed start and a value, such as $"Section_{key}".</summary>
    [GeneratedRegex("""\$"(?<start>\w+_)\{""")]
    private static partial Regex BuiltKey();
}
