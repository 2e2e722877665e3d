namespace RecordsRequest.Web.Infrastructure.Web;

/// <summary>What a person typed into a form, without what only the page put there.</summary>
internal static class SentText
{
    private static readonly string[] PutThereByUs = ["Form.FormKey", "FormKey", "Form.Version", "Version"];

    public static IReadOnlyList<string> Of(HttpRequest request)
        => HttpMethods.IsPost(request.Method) && request.HttpContext.Features.Get<ReadForm>() is { Form: var form }
            ? [.. form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && !PutThereByUs.Contains(field.Key))
                .SelectMany(field => field.Value).OfType<string>().Where(value => !string.IsNullOrWhiteSpace(value))]
            : [];
}
