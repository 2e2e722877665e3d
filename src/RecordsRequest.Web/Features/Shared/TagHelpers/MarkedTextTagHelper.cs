using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>Whole sentences with marks: <c>[words](key)</c> explains a term, <c>[words](/path)</c> and <c>[words](https://…)</c> link.</summary>
[HtmlTargetElement(Attributes = "marked")]
public sealed partial class MarkedTextTagHelper : TagHelper
{
    public required string Marked { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var rest = 0;
        foreach (var mark in Mark().Matches(Marked).Cast<Match>())
        {
            output.Content.Append(Marked[rest..mark.Index]).AppendHtml(Draw(mark.Groups["words"].Value, mark.Groups["target"].Value));
            rest = mark.Index + mark.Length;
        }

        output.Content.Append(Marked[rest..]);
    }

    private IHtmlContent Draw(string words, string target)
    {
        if (target[0] != '/' && !target.StartsWith("https://", StringComparison.Ordinal))
        {
            return TermMarkup.Explain(View, target, words);
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = target[0] == '/' ? $"/{Language.Current.Code}{target}" : target;
        link.InnerHtml.Append(words);
        return link;
    }

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?<target>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();
}
