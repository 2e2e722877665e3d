using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using RecordsRequest.Domain.Prose;

namespace RecordsRequest.Web.Features.Letters;

/// <summary>A text of a letter on a page. English names in another language say that they are English.</summary>
internal static class LetterMarkup
{
    public static IHtmlContent Of(string text, LetterLanguage language)
    {
        var markup = new HtmlContentBuilder();
        foreach (var (part, isEnglish) in EnglishNames.PartsOf(text, language))
        {
            markup.AppendHtml(isEnglish ? English(part) : new HtmlContentBuilder().Append(part));
        }

        return markup;
    }

    /// <summary>A stroke for SVG; a single point is a dot.</summary>
    public static string Points(IReadOnlyList<(float X, float Y)> stroke) => string.Join(
        ' ', (stroke.Count is 1 ? [.. stroke, .. stroke] : stroke).Select(
            point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));

    private static TagBuilder English(string name)
    {
        var span = new TagBuilder("span") { Attributes = { ["lang"] = LetterLanguage.English.Code } };
        span.InnerHtml.Append(name);
        return span;
    }
}
