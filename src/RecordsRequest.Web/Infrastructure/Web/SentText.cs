using System.Collections.Frozen;
using System.Reflection;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>What a person typed into a form, without what only the page put there and without what was chosen from a list.</summary>
internal static class SentText
{
    private static readonly string[] PutThereByUs = ["Form.FormKey", "FormKey", "Form.Version", "Version"];

    /// <summary>Names of fields that no form reads as text.</summary>
    private static readonly FrozenSet<string> Chosen = ChosenNames();

    public static IReadOnlyList<string> Of(HttpRequest request)
        => HttpMethods.IsPost(request.Method) && request.HttpContext.Features.Get<ReadForm>() is { Form: var form }
            ? [.. form.Where(field => IsTyped(field.Key))
                .SelectMany(field => field.Value).OfType<string>().Where(value => !string.IsNullOrWhiteSpace(value))]
            : [];

    private static bool IsTyped(string field) => !field.StartsWith("__", StringComparison.Ordinal) && !PutThereByUs.Contains(field)
        && !Chosen.Contains(field[(field.LastIndexOf('.') + 1)..]);

    private static FrozenSet<string> ChosenNames()
    {
        var fields = typeof(SentText).Assembly.GetTypes().Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal))
            .SelectMany(form => form.GetProperties()).ToLookup(IsChosen, field => field.Name);
        return fields[true].Except(fields[false]).ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool IsChosen(PropertyInfo field)
    {
        var type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        return type == typeof(bool) || type.IsEnum || type.GetGenericArguments() is [{ IsEnum: true }];
    }
}
