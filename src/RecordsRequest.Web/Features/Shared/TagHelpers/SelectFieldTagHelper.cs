using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>A native list for a question that is asked many times on a page; radio buttons would make it too long.</summary>
[HtmlTargetElement("app-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectFieldTagHelper : FieldTagHelper
{
    public required string Label { get; set; }

    public required IEnumerable<(string Value, string Label)> Choices { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldWith(Hint);
        var chosen = field.Typed;
        ListMarkup.Draw(output, field, Label, "off",
            [ListMarkup.Option("", Text.Select_Choose, chosen), .. Choices.Select(choice => ListMarkup.Option(choice.Value, choice.Label, chosen))]);
    }
}
