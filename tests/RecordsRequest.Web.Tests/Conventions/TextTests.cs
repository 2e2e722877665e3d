using System.Text.RegularExpressions;
using System.Xml.Linq;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class TextTests
{
    /// <summary>The English texts, and the file of each other language that stands beside them.</summary>
    public static TheoryData<string, string> Resources =>
    [
        .. from file in UnusedTextTests.EnglishFiles("src")
           from language in LetterLanguages.All.Except([LetterLanguage.English])
           select (file, file.Replace(".resx", $".{language.Code}.resx", StringComparison.Ordinal)),
    ];

    [Theory, MemberData(nameof(Resources))]
    public void Every_text_is_there_in_each_language_and_in_none_twice(string english, string other)
    {
        Assert.Equal(Keys(english), Keys(other));
        Assert.Equal(Keys(english).Distinct(), Keys(english));
    }

    [Theory, MemberData(nameof(Resources))]
    public void All_languages_have_the_same_holes_and_markup_only_where_the_key_says_so(string english, string other)
    {
        var translated = Texts(other).ToDictionary();

        Broken.Nowhere(Texts(english).Where(text => Holes(text.Value) != Holes(translated[text.Key])).Select(text => text.Key));
        Broken.Nowhere(
            Texts(english).Concat(translated).Where(text => Tag().IsMatch(text.Value) && !HtmlKey().IsMatch(text.Key)).Select(text => text.Key));
    }

    [Theory, MemberData(nameof(Resources))]
    public void No_text_is_empty_or_left_in_the_other_language(string english, string other)
    {
        var translated = Texts(other).ToDictionary();

        Broken.Nowhere(Texts(english).Concat(translated).Where(
            text => string.IsNullOrWhiteSpace(text.Value) || text.Value != text.Value.Trim()).Select(text => text.Key));
        Broken.Nowhere(
            Texts(english).Where(
                text => text.Value == translated[text.Key] && text.Value.Count(letter => letter == ' ') > 3).Select(text => text.Key));
    }

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
