using System.IO.Compression;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed class PageWeightTests(TestApp app) : IClassFixture<TestApp>
{
    private const int MostBytes = 14_000;
    private const int MostRequests = 5;

    [Theory, MemberData(nameof(PlainWordsTests.Paths), MemberType = typeof(PlainWordsTests))]
    public async Task A_page_with_all_it_needs_is_light(string path)
    {
        var client = app.CreateClient();
        var patient = await new Patient(client).Open($"/es{path}");
        var assets = patient.Page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
            .Select(asset => asset.GetAttribute("href") ?? asset.GetAttribute("src")!).Distinct().ToList();

        var weight = Zipped(await patient.Answer.Content.ReadAsByteArrayAsync());
        foreach (var asset in assets)
        {
            weight += Zipped(await client.GetByteArrayAsync(asset));
        }

        Assert.InRange(assets.Count + 1, 1, MostRequests);
        Assert.InRange(weight, 1, MostBytes);
    }

    private static long Zipped(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var zip = new GZipStream(target, CompressionLevel.Optimal))
        {
            zip.Write(bytes);
        }

        return target.ToArray().Length;
    }
}
