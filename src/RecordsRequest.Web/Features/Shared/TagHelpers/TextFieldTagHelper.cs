using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>One text field with its label, hint and error. With <c>rows</c> it is a text area, with <c>list</c> it offers earlier answers.</summary>
[HtmlTargetElement("app-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper : FieldTagHelper
{
    public required string Label { get; set; }

    public bool Heading { get; set; }

    public string Type { get; set; } = "text";

    public string? Inputmode { get; set; }

    public string? Autocomplete { get; set; }

    public string? Width { get; set; }

    public int? Rows { get; set; }

    public string? Prefix { get; set; }

    public IReadOnlyList<string> Offers { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldWith(Hint);
        field.DrawLabel(output, Label, Heading);
        AppendInput(output, field);
    }

    private void AppendInput(TagHelperOutput output, FieldMarkup field)
    {
        var input = Rows is null ? Input(field) : TextArea(field);
        input.Attributes["id"] = field.Id;
        input.Attributes["name"] = field.Name;
        input.MergeAttribute("autocomplete", field.Filling(Autocomplete));
        field.Describe(input);
        field.MarkWrong(input);
        if (Prefix is not null)
        {
            var group = FieldMarkup.Element("div", "app-prefixed");
            var prefix = FieldMarkup.Element("span", "app-prefixed__prefix", Prefix);
            prefix.Attributes["aria-hidden"] = "true";
            group.InnerHtml.AppendHtml(prefix).AppendHtml(input);
            output.Content.AppendHtml(group);
            return;
        }

        output.Content.AppendHtml(input);
        AppendOffers(output, field, input);
    }

    private TagBuilder Input(FieldMarkup field)
    {
        var input = FieldMarkup.Element("input", "usa-input");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = Type;
        input.Attributes["value"] = field.Typed ?? "";
        if (Width is not null)
        {
            input.AddCssClass(Width);
        }

        if (Inputmode is not null)
        {
            input.Attributes["inputmode"] = Inputmode;
        }

        return input;
    }

    private TagBuilder TextArea(FieldMarkup field)
    {
        var area = FieldMarkup.Element("textarea", "usa-textarea");
        area.Attributes["rows"] = $"{Rows}";
        // The HTML parser drops one line end after the start tag.
        area.InnerHtml.AppendHtml("\n").Append(field.Typed ?? "");
        return area;
    }

    private void AppendOffers(TagHelperOutput output, FieldMarkup field, TagBuilder input)
    {
        if (Offers.Count == 0)
        {
            return;
        }

        var list = new TagBuilder("datalist");
        list.Attributes["id"] = input.Attributes["list"] = $"{field.Id}-offers";
        foreach (var offer in Offers)
        {
            var option = new TagBuilder("option");
            option.Attributes["value"] = offer;
            list.InnerHtml.AppendHtml(option);
        }

        output.Content.AppendHtml(list);
    }
}
