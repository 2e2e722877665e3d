using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed class PageWeightTests(TestApp app) : IClassFixture<TestApp>
{
    private const int MostBytes = 14_000;
    private const int MostRequests = 5;
    private static readonly string[] OfARequest = ["", "/tell", "/case-file", "/their-form", "/send"];

    [Theory, MemberData(nameof(PlainWordsTests.Paths), MemberType = typeof(PlainWordsTests))]
    public async Task A_page_with_all_it_needs_is_light(string path)
    {
        var (requests, bytes) = await WeighAsync(app.CreateClient(), $"/es{path}");

        Assert.InRange(requests, 1, MostRequests);
        Assert.InRange(bytes, 1, MostBytes);
    }

    [Fact]
    public async Task An_operators_name_and_logo_take_no_more_requests_and_little_more_bytes()
    {
        await using var named = new TestApp();
        foreach (var (name, value) in await OperatorAsync(named.Root))
        {
            named.Settings[$"Operator:{name}"] = value;
        }

        var guest = await FullDesk.BeginAsync(named);
        await guest.Patient.Open("/es/requests");
        var request = await named.WithDbAsync(db => db.RequestsOf(guest.OwnerId).Select(row => row.PublicId).FirstAsync());
        var own = OfARequest.Select(page => $"/requests/{request}{page}").Append("/requests");

        var weighed = new List<(string Path, int Requests, long Bytes)>();
        foreach (var path in PlainWordsTests.Paths.Select(row => row.Data).Concat(own))
        {
            var (requests, bytes) = await WeighAsync(guest.Client, $"/es{path}");
            weighed.Add((path, requests, bytes));
        }

        Broken.Nowhere(weighed.Where(page => page.Requests > MostRequests || page.Bytes > MostBytes).Select(page => $"{page}"));
    }

    private static async Task<Dictionary<string, string>> OperatorAsync(string root)
    {
        var logo = Path.Combine(root, "logo.svg");
        await File.WriteAllTextAsync(logo, """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>""");
        return new()
        {
            ["Name:en"] = "County Library",
            ["Name:es"] = "Biblioteca del condado",
            ["Contact:en"] = "Ask at the desk.",
            ["Contact:es"] = "Pregunte en el mostrador.",
            ["Logo"] = logo,
        };
    }

    private static async Task<(int Requests, long Bytes)> WeighAsync(HttpClient client, string path)
    {
        var patient = await new Patient(client).Open(path);
        Assert.Equal(HttpStatusCode.OK, patient.Status);
        var assets = patient.Page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
            .Select(asset => asset.GetAttribute("href") ?? asset.GetAttribute("src")!).Distinct().ToList();
        var weight = Zipped(await patient.Answer.Content.ReadAsByteArrayAsync());
        foreach (var asset in assets)
        {
            weight += Zipped(await client.GetByteArrayAsync(asset));
        }

        return (assets.Count + 1, weight);
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
