using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace RecordsRequest.Web.Tests.Kept;

/// <summary>What a page says about what is stored: its lines without the ways to go on, and what its form holds.</summary>
internal static class KeptText
{
    private const string Lines = "h1, h2, h3, p, li, dt, dd";
    private const string WaysOn = ".app-links, .app-groups, .app-next, .app-buttons, .usa-hint, details:not(.app-fold, .app-line), a";

    public static IEnumerable<string> Of(IHtmlDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var way in main.QuerySelectorAll(WaysOn))
        {
            way.Remove();
        }

        return main.QuerySelectorAll(Lines)
            .Where(line => line.ParentElement?.Closest(Lines) is null)
            .Select(line => Clean(line.TextContent)).Where(line => line.Length > 0)
            .Concat(page.QuerySelectorAll<IHtmlLabelElement>("main form label").Select(Held).OfType<string>());
    }

    public static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Held(IHtmlLabelElement label) => label.Control switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? $"[x] {Clean(label.TextContent)}" : null,
        IHtmlInputElement { Value.Length: > 0 } input => $"{Clean(label.TextContent)}: {input.Value}",
        IHtmlTextAreaElement { Value.Length: > 0 } area => $"{Clean(label.TextContent)}: {area.Value}",
        IHtmlSelectElement { Value.Length: > 0 } list => $"{Clean(label.TextContent)}: {list.Value}",
        _ => null,
    };
}
