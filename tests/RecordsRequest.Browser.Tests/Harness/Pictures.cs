using Microsoft.Playwright;

namespace RecordsRequest.Browser.Tests.Harness;

/// <summary>What a page looked like when a test found fault with it: artifacts/browser.</summary>
internal static class Pictures
{
    private const int LengthOfAnId = 22;

    private static readonly string Folder = Path.Combine(Root(AppContext.BaseDirectory), "artifacts", "browser");

    public static async Task KeepPictureAsync(this IPage page, string why)
    {
        var test = TestContext.Current.Test?.TestDisplayName ?? "";
        var path = string.Join('-', new Uri(page.Url).Segments.Select(part => part.Trim('/')).Where(part => part.Length is > 0 and < LengthOfAnId));
        var name = string.Concat($"{test.Split('.')[^1]}-{path}-{why}".Select(sign => char.IsLetterOrDigit(sign) ? sign : '-'));
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
    }

    private static string Root(string directory)
        => File.Exists(Path.Combine(directory, "RecordsRequest.sln")) ? directory : Root(Path.GetDirectoryName(directory)!);
}
