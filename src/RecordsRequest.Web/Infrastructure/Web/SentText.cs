using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>What a person typed into a form, without what only the page put there and without what was chosen from a list.</summary>
internal static class SentText
{
    /// <summary>In all of an answer: more than any form of ours holds that can be saved. On a page each sign may become six.</summary>
    public const int MostShown = 20_000;

    private static readonly string[] PutThereByUs = ["Form.FormKey", "FormKey", "Form.Version", "Version"];

    /// <summary>Names of fields that a form reads as text. What no form asks for, nobody typed.</summary>
    private static readonly FrozenSet<string> Asked = AskedNames();

    public static IReadOnlyList<string> Of(HttpRequest request)
        => HttpMethods.IsPost(request.Method) && request.HttpContext.Features.Get<ReadForm>() is { Form: var form }
            ? [.. form.Where(field => IsTyped(field.Key))
                .SelectMany(field => field.Value).OfType<string>().Where(value => !string.IsNullOrWhiteSpace(value))]
            : [];

    /// <summary>How much of each text a page shows again: all, unless together it is more than any form may hold.</summary>
    public static int MostOfEach(HttpRequest request)
        => Of(request) is var texts && texts.Sum(text => text.Length) > MostShown ? MostShown / texts.Count : MostShown;

    private static bool IsTyped(string field) => !PutThereByUs.Contains(field) && Asked.Contains(NameOf(field));

    private static string NameOf(string field) => field[(field.LastIndexOf('.') + 1)..].Split('[')[0];

    private static FrozenSet<string> AskedNames()
        => FormsOf(typeof(SentText).Assembly).SelectMany(form => form.GetProperties()).Where(field => !IsChosen(field))
            .Select(field => field.Name).ToFrozenSet(StringComparer.Ordinal);

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
