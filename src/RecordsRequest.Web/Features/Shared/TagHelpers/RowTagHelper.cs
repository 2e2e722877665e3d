using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

[HtmlTargetElement("app-row")]
public sealed class RowTagHelper : TagHelper
{
    public required string Label { get; set; }

    /// <summary>The answer's lines; without any the row says "Not provided". Child content replaces it.</summary>
    public IEnumerable<string?> Lines { get; set; } = [];

    public string? Value { get; set; }

    public string? Change { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-summary__row");
        output.Content.AppendHtml(FieldMarkup.Element("dt", "app-summary__key", Label)).AppendHtml(Answer(await output.GetChildContentAsync()));
        if (Change is not null)
        {
            var link = new TagBuilder("a");
            link.Attributes["href"] = Change;
            link.InnerHtml.Append(Text.Row_Change).AppendHtml(FieldMarkup.Element("span", "app-sr", $": {Label}"));
            var action = FieldMarkup.Element("dd", "app-summary__action");
            action.InnerHtml.AppendHtml(link);
            output.Content.AppendHtml(action);
        }
    }

    private TagBuilder Answer(TagHelperContent inside)
    {
        var answer = FieldMarkup.Element("dd", "app-summary__value");
        if (!inside.IsEmptyOrWhiteSpace)
        {
            answer.InnerHtml.AppendHtml(inside);
            return answer;
        }

        var lines = Lines.Prepend(Value).OfType<string>().Where(line => line.Length > 0).ToList();
        foreach (var line in lines.Count == 0 ? [Text.Row_NotProvided] : lines)
        {
            var text = new TagBuilder("div");
            text.InnerHtml.Append(line);
            answer.InnerHtml.AppendHtml(text);
        }

        return answer;
    }
}
