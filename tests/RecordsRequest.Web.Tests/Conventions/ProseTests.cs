using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Razor;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed partial class ProseTests
{
    /// <summary>Read by operators and developers, in English, and never by a patient.</summary>
    private static readonly string[] ForOperators =
    [
        "/Commands/", "/StartUp/", "/Infrastructure/Encryption/", "/Features/Dev/", "/Data/Counted.cs", "/Data/Postgres/PostgresStep.cs",
        "/Data/Postgres/ServerIntegrity.cs",
    ];

    private static readonly string[] SpokenAttributes = ["alt", "aria-label", "placeholder", "title", "content"];

    [Fact]
    public void Pages_hold_no_prose_of_their_own()
        => Broken.Nowhere(
            from view in Views
            from markup in MarkupOf(view)
            from text in Spoken(markup)
            where Letters().IsMatch(text) && !text.StartsWith('/')
            select $"{view.FullName}: {text.Trim()}");

    [Fact]
    public void The_markup_of_a_page_is_seen()
        => Assert.Contains(Views.SelectMany(MarkupOf), markup => markup.Contains("<html", StringComparison.Ordinal));

    [Fact]
    public void Code_holds_no_sentence_for_patients()
        => Broken.Nowhere(
            from file in Repository.Files("src/RecordsRequest.Web", "*.cs")
            where !ForOperators.Any(part => file.Contains(part, StringComparison.Ordinal))
            from line in Repository.Lines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !IsForDevelopers(line)
            from Match literal in Sentence().Matches(line)
            select $"{file}: {literal.Value}");

    private static IEnumerable<Type> Views => typeof(Program).Assembly.GetTypes()
        .Where(type => typeof(RazorPageBase).IsAssignableFrom(type) && type.Namespace?.Contains(".Dev", StringComparison.Ordinal) is false);

    private static IEnumerable<string> MarkupOf(Type view)
        => PartsOf(view).SelectMany(part => Uses.TextsGivenTo(nameof(RazorPageBase.WriteLiteral), part))
            .Select(markup => string.Concat(markup.Where(literal => !Token().IsMatch(literal))));

    private static IEnumerable<Type> PartsOf(Type type)
        => [type, .. type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).SelectMany(PartsOf)];

    private static IEnumerable<string> Spoken(string markup)
    {
        var page = new HtmlParser().ParseDocument(markup);
        foreach (var script in page.QuerySelectorAll("script, style, head meta[name]"))
        {
            script.Remove();
        }

        return page.Descendants<IText>().Select(text => text.Data)
            .Concat(page.All.SelectMany(element => element.Attributes).Where(
                attribute => SpokenAttributes.Contains(attribute.Name)).Select(attribute => attribute.Value));
    }

    private static bool IsForDevelopers(string line)
        => line.Contains("LoggerMessage", StringComparison.Ordinal) || line.Contains("Exception(", StringComparison.Ordinal)
            || line.Contains("Justification =", StringComparison.Ordinal);

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Letters();

    /// <summary>The value of an attribute, such as autocomplete="tel": written apart from its tag.</summary>
    [GeneratedRegex("^[a-z-]+$")]
    private static partial Regex Token();

    /// <summary>Three words and more, with a capital first: prose, not a key, a path or a header.</summary>
    [GeneratedRegex("\"[A-ZÁÉÍÓÚÑ¿¡][\\p{L}']*( [\\p{L}',]+){2,}[.?!]?\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Sentence();
}
