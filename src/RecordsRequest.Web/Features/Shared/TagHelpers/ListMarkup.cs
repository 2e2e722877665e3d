using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>A native list to choose from, with its label, hint and error. It needs no script and little room on a phone.</summary>
internal static class ListMarkup
{
    public static void Draw(TagHelperOutput output, FieldMarkup field, string caption, string autocomplete, IEnumerable<IHtmlContent> options)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "usa-form-group" : "usa-form-group usa-form-group--error");
        var label = FieldMarkup.Element("label", "usa-label", caption);
        label.Attributes["for"] = field.Id;
        output.Content.AppendHtml(label);
        field.AppendHintAndError(output.Content);
        var list = FieldMarkup.Element("select", "usa-select", null, field.Id);
        list.Attributes["name"] = field.Name;
        list.Attributes["autocomplete"] = autocomplete;
        if (field.DescribedBy is { } describedBy)
        {
            list.Attributes["aria-describedby"] = describedBy;
        }

        if (field.Error is not null)
        {
            list.Attributes["aria-invalid"] = "true";
        }

        foreach (var option in options)
        {
            list.InnerHtml.AppendHtml(option);
        }

        output.Content.AppendHtml(list);
    }

    public static TagBuilder Option(string value, string name, string? chosen)
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
