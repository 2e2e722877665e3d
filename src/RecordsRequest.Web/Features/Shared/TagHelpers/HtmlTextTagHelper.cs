using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>Renders a text whose key ends in "Html". Every hole is encoded.</summary>
[HtmlTargetElement("html-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HtmlTextTagHelper(HtmlEncoder encoder) : TagHelper
{
    public required string Text { get; set; }

    public IReadOnlyList<string> Holes { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(string.Format(CultureInfo.CurrentCulture, Text, [.. Holes.Select(encoder.Encode)]));
    }
}
