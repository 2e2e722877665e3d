using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.CaseFile;
using RecordsRequest.Web.Tests.Harness;
using RecordsRequest.Web.Tests.Infrastructure.Web;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using Marks = RecordsRequest.Web.Features.Letters.Text;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Dev;

/// <summary>Whatever leaves a demo, on paper, as a file or by copy and paste, says itself that it is a sample.</summary>
public sealed class SampleFilesTests : IAsyncDisposable
{
    private const string Mark = "SAMPLE";
    private readonly TestApp _app = new() { Settings = { ["App:Demo"] = "true" } };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en", "Walter Greene", "Lakeside Regional Hospital")]
    [InlineData("es", "Rosa Elena Martínez", "St. Brigid Hospital")]
    public async Task Every_kind_of_answer_about_a_request_is_marked(string language, string person, string office)
    {
        var visitor = await (await Guest.Browser(_app).Patient.Open($"/{language}/demo")).Press(person);
        var (kinds, unmarked) = (new HashSet<string>(), new List<string>());

        foreach (var address in await AddressesAsync(visitor, language, office))
        {
            await visitor.Open(address);
            if (visitor.Answer.IsSuccessStatusCode)
            {
                var kind = visitor.Answer.Content.Headers.ContentType!.MediaType!;
                kinds.Add(kind);
                var bytes = await visitor.Answer.Content.ReadAsByteArrayAsync();
                unmarked.AddRange((await UnmarkedInAsync(kind, bytes)).Select(what => $"{address} {what}"));
            }
        }

        Broken.Nowhere(unmarked);
        Assert.Equal(["application/pdf", "application/zip", "text/calendar", "text/html"], kinds.Order());
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task A_letter_that_a_visitor_makes_says_so_on_the_page_that_gives_it(string language)
    {
        var visitor = await Guest.Browser(_app).Patient.MakeLetter(language);

        Assert.Contains(visitor.Page.QuerySelectorAll("main > p strong"), line => line.TextContent == Marks.Sample_Line);
        Assert.StartsWith(Mark, Marks.Sample_Line, StringComparison.Ordinal);
    }

    /// <summary>All there is of one request, and the file of everything.</summary>
    private async Task<IReadOnlyList<string>> AddressesAsync(Patient visitor, string language, string office)
    {
        await visitor.Open($"/{language}/requests");
        var link = visitor.Page.QuerySelectorAll("main a").First(link => link.TextContent.Contains(office, StringComparison.Ordinal));
        var request = link.GetAttribute("href")!;
        await visitor.Open(request);
        var letter = visitor.Page.QuerySelector("main a[href*='/letters/']")!.GetAttribute("href")!.Split('/')[5];
        return
        [
            .. Routes.TemplatesOf(_app).Where(template => template.StartsWith("/{lang:language}/requests/{id}", StringComparison.Ordinal))
                .Select(template => template.Replace("/{lang:language}/requests/{id}", request, StringComparison.Ordinal)
                    .Replace("{letterId}", letter, StringComparison.Ordinal))
                .Select(address => Routes.Example(address)),
            $"/{language}/visit/everything/zip",
        ];
    }

    private static async Task<IEnumerable<string>> UnmarkedInAsync(string kind, byte[] bytes) => kind switch
    {
        "application/zip" => (await Task.WhenAll((await CaseFileTests.UnpackedAsync(bytes)).Select(
            async file => (await UnmarkedInAsync(KindOf(file.Key), file.Value)).Select(what => $"{file.Key} {what}")))).SelectMany(what => what),
        "application/pdf" => UnmarkedPages(bytes),
        "text/html" => Unmarked(new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes))),
        "text/calendar" => Encoding.UTF8.GetString(bytes).Split('\n').Where(
            line => line.StartsWith("SUMMARY", StringComparison.Ordinal) && !line.Contains(Mark, StringComparison.Ordinal)),
        "application/json" => Unmarked(JsonNode.Parse(bytes)!),
        "sums" => [], // of files that are marked
        _ => [$"nobody knows how {kind} is marked"],
    };

    private static string KindOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html",
        ".json" => "application/json",
        ".pdf" => "application/pdf",
        ".txt" => "sums",
        var other => other,
    };

    /// <summary>The banner is not printed beside a sheet, and stands in no file: there the sheet or the file says it.</summary>
    private static IEnumerable<string> Unmarked(IHtmlDocument page)
        => page.QuerySelectorAll("article, input[readonly], textarea[readonly]")
            .Where(part => !(part.GetAttribute("value") ?? part.TextContent).Contains(Mark, StringComparison.Ordinal))
            .Select(part => $"<{part.LocalName} id={part.Id}>")
            .Concat(page.Body!.TextContent.Contains(Mark, StringComparison.Ordinal) ? [] : ["the page"]);

    private static IEnumerable<string> Unmarked(JsonNode data) => data is JsonArray lines
        ? lines.Select(line => $"{line!["what"]}").Where(what => !what.StartsWith(Mark, StringComparison.Ordinal))
        : (bool?)data["Sample"] is true ? [] : ["the data"];

    private static IEnumerable<string> UnmarkedPages(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return [.. pdf.GetPages().Where(page => !page.Paths.Any(path => path.GetBoundingRectangle() is PdfRectangle { Width: > 400, Height: > 500 }))
            .Select(page => $"page {page.Number}")];
    }
}
