using System.Collections;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace RecordsRequest.Web.Features.Shared.TagHelpers;

/// <summary>A question with radio buttons or, for a list, checkboxes. Options are <c>app-option</c> children.</summary>
[HtmlTargetElement("app-choices")]
public sealed class ChoicesTagHelper : FieldTagHelper
{
    public required string Legend { get; set; }

    public bool Heading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = FieldWith(Hint);
        context.Items[typeof(Choices)] = new Choices(field, Chosen(field), For.Model is IEnumerable and not string || IsList);
        var options = await output.GetChildContentAsync();
        field.DrawSet(output, Legend, Heading, options);
    }

    private bool IsList => For.ModelExplorer.ModelType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(For.ModelExplorer.ModelType);

    private HashSet<string> Chosen(FieldMarkup field)
    {
        if (View.ViewData.ModelState.TryGetValue(field.Name, out var entry) && entry.RawValue is not null)
        {
            return [.. entry.RawValue is string[] many ? many : [$"{entry.RawValue}"]];
        }

        return For.Model switch
        {
            null => [],
            string text => [text],
            IEnumerable list => [.. list.Cast<object>().Select(item => $"{item}")],
            var one => [$"{one}"],
        };
    }
}

internal sealed class Choices(FieldMarkup field, HashSet<string> chosen, bool many)
{
    private int _count;

    public FieldMarkup Field { get; } = field;

    public bool Many { get; } = many;

    public bool IsChosen(string value) => chosen.Contains(value);

    // The first option carries the field's own id, so that the error summary can lead to it.
    public string NextId() => _count++ == 0 ? Field.Id : $"{Field.Id}_{_count}";
}
