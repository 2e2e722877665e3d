using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

[HtmlTargetElement("app-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTagHelper : TagHelper
{
    public const string OrderKey = "ErrorOrder";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = InOrderOfThePage(View.ViewData).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-errors");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-labelledby", "errors-title");
        output.Content.AppendHtml(FieldMarkup.Element("h2", "app-errors__title", Text.Errors_Title, "errors-title"));
        var list = new TagBuilder("ul");
        foreach (var (name, message) in errors)
        {
            list.InnerHtml.AppendHtml(Item(name, message));
        }

        output.Content.AppendHtml(list);
    }

    // The state of a model has no order; the rules of a form stand in the order of its fields.
    private static IEnumerable<(string Name, string Message)> InOrderOfThePage(ViewDataDictionary data)
    {
        var order = data[OrderKey] as List<string> ?? [];
        return data.ModelState.Where(entry => entry.Value is { Errors.Count: > 0 })
            .OrderBy(entry => order.IndexOf(entry.Key))
            .Select(entry => (entry.Key, entry.Value!.Errors[0].ErrorMessage));
    }

    private static TagBuilder Item(string name, string message)
    {
        var item = new TagBuilder("li");
        if (name.Length == 0)
        {
            item.InnerHtml.Append(message);
            return item;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = $"#{FieldMarkup.IdOf(name)}";
        link.InnerHtml.Append(message);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
