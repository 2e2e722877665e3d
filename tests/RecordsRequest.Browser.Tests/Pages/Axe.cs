using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>Runs axe in the page shown. One call and no second window, which is what makes thousands of looks affordable.</summary>
internal static class Axe
{
    private const string FaultsNow = """
        () => axe.run(document, { resultTypes: ['violations'], preload: false, iframes: false })
          .then(({ violations }) => violations.map(
            fault => `${fault.id} at ${fault.nodes.map(node => `${node.html} ${node.failureSummary}`).join(', ')}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> FaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(FaultsNow);
    }
}
