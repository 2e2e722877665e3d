using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>Tells the layout of the page's form, so that the button for the other language can belong to it.</summary>
[HtmlTargetElement("form", Attributes = "novalidate")]
public sealed class TypedFormTagHelper : TagHelper
{
    public const string FormId = "typed";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("id", FormId);
        // Without it a link to a wrong field would go on leading to that field's name on the next page.
        var (path, query) = (View.HttpContext.Request.Path, View.HttpContext.Request.QueryString);
        if (!output.Attributes.ContainsName("action"))
        {
            output.Attributes.SetAttribute("action", $"{path}{query}");
        }

        View.HttpContext.Items[FormId] = FormId;
    }
}
