using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>A word of the glossary: <c>&lt;term key="portal" words="…" /&gt;</c>.</summary>
[HtmlTargetElement("term", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TermTagHelper : TagHelper
{
    public required string Key { get; set; }

    public required string Words { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(TermMarkup.Explain(View, Key, Words));
    }
}
