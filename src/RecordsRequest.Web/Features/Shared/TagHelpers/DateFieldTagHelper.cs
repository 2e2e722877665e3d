using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

[HtmlTargetElement("app-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateFieldTagHelper : FieldTagHelper
{
    /// <summary>Which boxes of which dates are wrong, where it is not the whole date.</summary>
    public const string WrongKey = "WrongBoxes";

    private static readonly IReadOnlyList<string> Boxes = [nameof(DateFields.Month), nameof(DateFields.Day), nameof(DateFields.Year)];

    public required string Legend { get; set; }

    public bool Heading { get; set; }

    public bool Birth { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldWith(Hint ?? Text.Date_Hint);
        field.DrawSet(output, Legend, Heading, Parts(field));
    }

    private TagBuilder Parts(FieldMarkup field)
    {
        var date = For.Model as DateFields;
        var wrong = field.Error is null ? []
            : (View.ViewData[WrongKey] as Dictionary<string, IReadOnlyList<string>>)?.GetValueOrDefault(field.Name) ?? Boxes;
        var row = FieldMarkup.Element("div", "usa-memorable-date");
        row.InnerHtml
            .AppendHtml(Part(field, wrong, nameof(DateFields.Month), Text.Date_Month, date?.Month, 10))
            .AppendHtml(Part(field, wrong, nameof(DateFields.Day), Text.Date_Day, date?.Day, 2))
            .AppendHtml(Part(field, wrong, nameof(DateFields.Year), Text.Date_Year, date?.Year, 4));
        return row;
    }

    private TagBuilder Part(FieldMarkup field, IReadOnlyList<string> wrong, string part, string label, string? value, int length)
    {
        var name = $"{field.Name}.{part}";
        // The first wrong box carries the group's id, so that the error summary can lead to it.
        var id = part == (wrong is [var first, ..] ? first : Boxes[0]) ? field.Id : FieldMarkup.IdOf(name);
        var caption = FieldMarkup.Element("label", "usa-label", label);
        caption.Attributes["for"] = id;
        var input = FieldMarkup.Element("input", "usa-input", null, id);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.Attributes["name"] = name;
        input.Attributes["type"] = "text";
        input.Attributes["inputmode"] = part == Boxes[0] ? "text" : "numeric";
        input.Attributes["maxlength"] = length.ToString(CultureInfo.InvariantCulture);
        input.Attributes["autocomplete"] = field.Filling(Birth ? $"bday-{part}".ToLowerInvariant() : null);
        input.Attributes["value"] = field.TypedIn(name) ?? value ?? "";
        if (wrong.Contains(part))
        {
            field.MarkWrong(input);
        }

        var cell = FieldMarkup.Element("div", "usa-form-group");
        cell.AddCssClass($"usa-form-group--{part}".ToLowerInvariant());
        cell.InnerHtml.AppendHtml(caption).AppendHtml(input);
        return cell;
    }
}
