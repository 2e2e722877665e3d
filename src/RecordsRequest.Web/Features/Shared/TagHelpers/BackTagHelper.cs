using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

[HtmlTargetElement("app-back", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BackTagHelper : TagHelper
{
    public required string To { get; set; }

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-back");
        output.Attributes.SetAttribute("aria-label", Text.Layout_Back);
        var link = new TagBuilder("a");
        link.Attributes["href"] = To;
        link.InnerHtml.Append(Label ?? Text.Layout_Back);
        output.Content.SetHtmlContent(link);
    }
}
