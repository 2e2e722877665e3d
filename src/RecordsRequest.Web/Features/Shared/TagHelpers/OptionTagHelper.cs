using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>One answer of an <c>app-choices</c> question. Child content is shown under it.</summary>
[HtmlTargetElement("app-option", ParentTag = "app-choices")]
public sealed class OptionTagHelper : TagHelper
{
    public required object Value { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>This answer excludes all others; it comes last, after "or".</summary>
    public bool Exclusive { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var choices = (Choices)context.Items[typeof(Choices)];
        var kind = choices.Many ? "checkbox" : "radio";
        var id = choices.NextId();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"usa-{kind}");
        if (Exclusive)
        {
            output.PreElement.AppendHtml(FieldMarkup.Element("p", "app-or", Text.Choices_Or));
        }

        output.Content.AppendHtml(Input(choices, kind, id)).AppendHtml(Caption(kind, id));
        var under = await output.GetChildContentAsync();
        if (!under.IsEmptyOrWhiteSpace)
        {
            var reveal = FieldMarkup.Element("div", "app-under");
            reveal.InnerHtml.AppendHtml(under);
            output.PostElement.AppendHtml(reveal);
        }
    }

    private TagBuilder Input(Choices choices, string kind, string id)
    {
        var input = FieldMarkup.Element("input", $"usa-{kind}__input", null, id);
        input.AddCssClass($"usa-{kind}__input--tile");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["type"] = kind;
        input.Attributes["name"] = choices.Field.Name;
        input.Attributes["value"] = $"{Value}";
        if (choices.IsChosen($"{Value}"))
        {
            input.Attributes["checked"] = "checked";
        }

        if (Exclusive)
        {
            input.Attributes["data-exclusive"] = "";
        }

        return input;
    }

    private TagBuilder Caption(string kind, string id)
    {
        var label = FieldMarkup.Element("label", $"usa-{kind}__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label);
        if (!string.IsNullOrEmpty(Hint))
        {
            label.InnerHtml.AppendHtml(FieldMarkup.Element("span", $"usa-{kind}__label-description", Hint));
        }

        return label;
    }
}
