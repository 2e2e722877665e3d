using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>A native list to choose from, with its label, hint and error. It needs no script and little room on a phone.</summary>
internal static class ListMarkup
{
    public static void Draw(TagHelperOutput output, FieldMarkup field, string caption, string autocomplete, IEnumerable<IHtmlContent> options)
    {
        field.DrawLabel(output, caption, isHeading: false);
        var list = FieldMarkup.Element("select", "usa-select", null, field.Id);
        list.Attributes["name"] = field.Name;
        list.Attributes["autocomplete"] = autocomplete;
        field.Describe(list);
        field.MarkWrong(list);
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
