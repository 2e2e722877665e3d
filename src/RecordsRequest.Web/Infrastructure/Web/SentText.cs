using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

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
        var fields = FormsOf(typeof(SentText).Assembly).SelectMany(form => form.GetProperties()).ToLookup(IsChosen, field => field.Name);
        return fields[true].Except(fields[false]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What a page takes from a form, and the parts that this is made of.</summary>
    private static HashSet<Type> FormsOf(Assembly pages)
    {
        var open = new Stack<Type>(pages.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract)
            .SelectMany(page => page.GetProperties().Where(bound => bound.IsDefined(typeof(BindPropertyAttribute), inherit: true)))
            .Select(bound => bound.PropertyType));
        var forms = new HashSet<Type>();
        while (open.TryPop(out var type))
        {
            if (type.Assembly == pages && !type.IsEnum && forms.Add(type))
            {
                Array.ForEach(type.GetProperties(), field => open.Push(field.PropertyType));
            }

            Array.ForEach(type.GetGenericArguments(), open.Push);
        }

        return forms;
    }

    private static bool IsChosen(PropertyInfo field)
    {
        var type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        return type == typeof(bool) || type.IsEnum || type.GetGenericArguments() is [{ IsEnum: true }];
    }
}
