using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public string? Hint { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext View { get; set; }

    internal FieldMarkup FieldWith(string? hint)
    {
        var field = new FieldMarkup(View, For, hint);
        ErrorsTagHelper.FieldsOf(View).Add(field.Name);
        return field;
    }
}
