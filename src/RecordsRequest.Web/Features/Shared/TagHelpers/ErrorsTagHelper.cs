using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

[HtmlTargetElement("app-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = InOrderOfThePage().ToList();
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

    /// <summary>The names of the fields that were drawn, in their order on the page. The layout, with the errors, is drawn last.</summary>
    internal static List<string> FieldsOf(ViewContext view)
    {
        var items = view.HttpContext.Items;
        if (items[typeof(ErrorsTagHelper)] is not List<string> fields)
        {
            items[typeof(ErrorsTagHelper)] = fields = [];
        }

        return fields;
    }

    private IEnumerable<(string Name, string Message)> InOrderOfThePage()
    {
        var order = FieldsOf(View);
        return View.ViewData.ModelState.Where(entry => entry.Value is { Errors.Count: > 0 })
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
