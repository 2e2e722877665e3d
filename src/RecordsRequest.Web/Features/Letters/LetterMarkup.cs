using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using RecordsRequest.Domain.Prose;
using RecordsRequest.Web.Features.Shared.TagHelpers;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>A text of a letter on a page. English names in another language say that they are English, and a section stays on one line.</summary>
internal static partial class LetterMarkup
{
    public static IHtmlContent Of(string text, LetterLanguage language)
    {
        var markup = new HtmlContentBuilder();
        foreach (var (part, isEnglish) in EnglishNames.PartsOf(text, language))
        {
            if (isEnglish)
            {
                markup.AppendHtml(English(part));
                continue;
            }

            foreach (var (place, run) in Section.Split(part).Index())
            {
                _ = place % 2 is 1 ? markup.AppendHtml(FieldMarkup.Element("span", "app-reference", run)) : markup.Append(run);
            }
        }

        return markup;
    }

    /// <summary>A stroke for SVG; a single point is a dot.</summary>
    public static string Points(IReadOnlyList<(float X, float Y)> stroke) => string.Join(
        ' ', (stroke.Count is 1 ? [.. stroke, .. stroke] : stroke).Select(
            point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));

    // "164.524(b)(2)" could break before "(2)". The group keeps what it found between the parts.
    [GeneratedRegex(@"(?<section>\S+\)\(\S+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Section { get; }

    private static TagBuilder English(string name)
    {
        var span = new TagBuilder("span") { Attributes = { ["lang"] = LetterLanguage.English.Code } };
        span.InnerHtml.Append(name);
        return span;
    }
}
