using RecordsRequest.Web.Infrastructure.Languages;

namespace RecordsRequest.Web.Features.Guide;

/// <summary>A page of the guide, in reading order.</summary>
public sealed record GuidePage(string Slug, Func<string> Title, Func<string> About)
{
    public static IReadOnlyList<GuidePage> All { get; } =
    [
        new("your-rights", () => Text.Rights_Title, () => Text.Index_Rights_About),
        new("what-to-ask-for", () => Text.Asking_Title, () => Text.Index_Asking_About),
        new("five-steps", () => Text.Steps_Title, () => Text.Index_Steps_About),
        new("your-portal", () => Text.Portal_Title, () => Text.Index_Portal_About),
        new("tips", () => Text.Tips_Title, () => Text.Index_Tips_About),
        new("private-kinds", () => Text.Kinds_Title, () => Text.Index_Kinds_About),
        new("helping-someone", () => Text.Helping_Title, () => Text.Index_Helping_About),
        new("keep-this-private", () => Text.Private_Title, () => Text.Index_Private_About),
    ];

    public string Url => $"/{Language.Current.Code}/guide/{Slug}";

    /// <summary>The pages before and after the one at <paramref name="path"/>; none for a page outside the row.</summary>
    public static (GuidePage? Before, GuidePage? After) Around(string? path)
    {
        var here = All.Select(page => page.Url).ToList().IndexOf(path ?? "");
        return here < 0 ? (null, null) : (All.ElementAtOrDefault(here - 1), All.ElementAtOrDefault(here + 1));
    }
}
