using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using RecordsRequest.Browser.Tests.Harness;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Runs axe in the page shown. One call and no second window, which is what makes thousands of looks affordable.</summary>
internal static class Axe
{
    private const string FaultsNow = """
        rules => axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false, ...(rules ? { runOnly: rules } : {}) })
          .then(({ violations }) => violations.map(
            fault => `${fault.id} at ${fault.nodes.map(node => `${node.html} ${node.failureSummary}`).join(', ')}`))
        """;

    /// <summary>The rules whose answer can change with colors and distances alone. What a page is made of stays.</summary>
    private static readonly string[] RulesOfLooks = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> FaultsAsync(IPage page, Drawn drawn)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(FaultsNow, drawn is Drawn.Light ? null : RulesOfLooks);
    }
}
