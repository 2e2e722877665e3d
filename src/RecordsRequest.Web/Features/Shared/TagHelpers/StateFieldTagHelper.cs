using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>A native list of the states.</summary>
[HtmlTargetElement("app-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateFieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string Autocomplete { get; set; } = "off";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldMarkup(View, For, Hint);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "usa-form-group" : "usa-form-group usa-form-group--error");
        var label = FieldMarkup.Element("label", "usa-label", Label);
        label.Attributes["for"] = field.Id;
        output.Content.AppendHtml(label);
        field.AppendHintAndError(output.Content);
        output.Content.AppendHtml(List(field));
    }

    private TagBuilder List(FieldMarkup field)
    {
        var list = FieldMarkup.Element("select", "usa-select", null, field.Id);
        list.Attributes["name"] = field.Name;
        list.Attributes["autocomplete"] = Autocomplete;
        if (field.DescribedBy is { } describedBy)
        {
            list.Attributes["aria-describedby"] = describedBy;
        }

        var chosen = field.Typed;
        list.InnerHtml.AppendHtml(Option("", Text.State_Choose, chosen));
        foreach (var state in UsState.All)
        {
            list.InnerHtml.AppendHtml(Option(state.Code, state.Name, chosen));
        }

        return list;
    }

    private static TagBuilder Option(string value, string name, string? chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        option.InnerHtml.Append(name);
        if (value == (chosen ?? ""))
        {
            option.Attributes["selected"] = "selected";
        }

        return option;
    }
}
