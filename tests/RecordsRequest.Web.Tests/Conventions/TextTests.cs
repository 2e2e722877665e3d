using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class TextTests
{
    private static readonly IReadOnlyList<string> English =
        [.. Repository.Files("src", "*.resx").Where(file => !file.EndsWith(".es.resx", StringComparison.Ordinal))];

    public static TheoryData<string> Resources => [.. English];

    [Theory, MemberData(nameof(Resources))]
    public void Every_text_is_there_in_both_languages_and_in_neither_twice(string file)
    {
        Assert.Equal(Keys(file), Keys(Spanish(file)));
        Assert.Equal(Keys(file).Distinct(), Keys(file));
    }

    [Theory, MemberData(nameof(Resources))]
    public void Both_languages_have_the_same_holes_and_markup_only_where_the_key_says_so(string file)
    {
        var spanish = Texts(Spanish(file)).ToDictionary();

        Broken.Nowhere(Texts(file).Where(text => Holes(text.Value) != Holes(spanish[text.Key])).Select(text => text.Key));
        Broken.Nowhere(Texts(file).Concat(spanish).Where(text => Tag().IsMatch(text.Value) && !HtmlKey().IsMatch(text.Key)).Select(text => text.Key));
    }

    [Theory, MemberData(nameof(Resources))]
    public void No_text_is_empty_or_left_in_the_other_language(string file)
    {
        var spanish = Texts(Spanish(file)).ToDictionary();

        Broken.Nowhere(Texts(file).Concat(spanish).Where(
            text => string.IsNullOrWhiteSpace(text.Value) || text.Value != text.Value.Trim()).Select(text => text.Key));
        Broken.Nowhere(
            Texts(file).Where(text => text.Value == spanish[text.Key] && text.Value.Count(letter => letter == ' ') > 3).Select(text => text.Key));
    }

    private static string Spanish(string file) => file.Replace(".resx", ".es.resx", StringComparison.Ordinal);

    private static IEnumerable<string> Keys(string file) => Texts(file).Select(text => text.Key);

    private static IEnumerable<KeyValuePair<string, string>> Texts(string file)
        => XDocument.Parse(Repository.Read(file)).Root!.Elements("data")
            .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value))
            .OrderBy(text => text.Key, StringComparer.Ordinal);

    private static string Holes(string text)
        => string.Join(' ', Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Hole();

    /// <summary>A plural form may follow.</summary>
    [GeneratedRegex("Html(_[A-Z][a-z]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex HtmlKey();

    [GeneratedRegex("<[a-z/]")]
    private static partial Regex Tag();
}
