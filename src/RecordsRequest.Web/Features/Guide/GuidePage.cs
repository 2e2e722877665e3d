using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Guide;

public sealed record GuidePage(string Slug, Func<string> Title, Func<string> About)
{
    public static IReadOnlyList<GuidePage> All { get; } =
    [
        new("your-rights", () => Text.Rights_Title, () => Text.Index_Rights_About),
        new("what-to-ask-for", () => Text.Asking_Title, () => Text.Index_Asking_About),
        new("five-steps", () => Text.Steps_Title, () => Text.Index_Steps_About),
        new("your-portal", () => Text.Portal_Title, () => Text.Index_Portal_About),
        new("no-printer", () => Text.NoPrinter_Title, () => Text.Index_NoPrinter_About),
        new("tips", () => Text.Tips_Title, () => Text.Index_Tips_About),
        new("private-kinds", () => Text.Kinds_Title, () => Text.Index_Kinds_About),
        new("helping-someone", () => Text.Helping_Title, () => Text.Index_Helping_About),
        new("keep-this-private", () => Text.Private_Title, () => Text.Index_Private_About),
    ];

    public string Url => $"/{Language.Current.Code}/guide/{Slug}";

    public static (GuidePage? Before, GuidePage? Here, GuidePage? After) Around(string? path)
    {
        var here = All.Select(page => page.Url).ToList().IndexOf(path ?? "");
        return here < 0 ? default : (All.ElementAtOrDefault(here - 1), All[here], All.ElementAtOrDefault(here + 1));
    }
}
