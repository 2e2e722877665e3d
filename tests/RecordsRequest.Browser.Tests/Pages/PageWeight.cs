using System.IO.Compression;
using Microsoft.Playwright;

namespace RecordsRequest.Browser.Tests.Pages;

/// <summary>What a page and all it needs weigh, zipped.</summary>
internal sealed class PageWeight(IPage page)
{
    private const int MostBytes = 14_000;
    private const int MostRequests = 5;

    private const string AssetsOfPage = """
        () => [...new Set([
          ...[...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img[src]')].map(asset => asset.href || asset.src),
          ...performance.getEntriesByType('resource').filter(entry => entry.initiatorType !== 'fetch').map(entry => entry.name),
        ])]
        """;

    private readonly Dictionary<string, int> _assets = [];

    public async Task<IReadOnlyList<string>> FaultsAsync(IResponse document)
    {
        var assets = await page.EvaluateAsync<string[]>(AssetsOfPage);
        var bytes = Zipped(await document.BodyAsync());
        foreach (var asset in assets)
        {
            bytes += await WeighAsync(asset);
        }

        return
        [
            .. bytes > MostBytes ? [$"weighs {bytes} bytes"] : Array.Empty<string>(),
            .. assets.Length + 1 > MostRequests ? [$"needs {assets.Length + 1} requests"] : Array.Empty<string>(),
        ];
    }

    private async Task<int> WeighAsync(string asset)
    {
        if (!_assets.TryGetValue(asset, out var bytes))
        {
            var content = await (await page.Context.APIRequest.GetAsync(asset)).BodyAsync();
            Assert.True(content.Length > 0, $"{asset} is empty");
            bytes = Zipped(content);
            _assets.Add(asset, bytes);
        }

        return bytes;
    }

    private static int Zipped(byte[] content)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Optimal))
        {
            zip.Write(content);
        }

        return target.ToArray().Length;
    }
}
