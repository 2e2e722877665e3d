using Microsoft.AspNetCore.Razor.TagHelpers;
using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

[HtmlTargetElement("app-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateFieldTagHelper : FieldTagHelper
{
    public required string Label { get; set; }

    public string? Autocomplete { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldWith(Hint);
        var chosen = field.Typed;
        ListMarkup.Draw(output, field, Label, field.Filling(Autocomplete),
            [ListMarkup.Option("", Text.State_Choose, chosen), .. UsState.All.Select(state => ListMarkup.Option(state.Code, state.Name, chosen))]);
    }
}
