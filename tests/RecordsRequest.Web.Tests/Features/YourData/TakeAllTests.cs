using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Json.Schema;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.YourData;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.CaseFile;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;
using RecordsRequest.Web.Tests.Kept;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.YourData.Text;

namespace RecordsRequest.Web.Tests.Features.YourData;

public sealed partial class TakeAllTests : IAsyncDisposable
{
    private const string Schema = "docs/everything.schema.json";
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory, InlineData("en"), InlineData("es")]
    public async Task Everything_is_in_one_file_in_the_persons_language_and_no_name_in_it_tells_whose_it_is(string language)
    {
        var desk = await Desk.FillAsync(_app, language);
        var patient = await desk.Patient.Open($"/{language}/visit/end");

        await patient.Follow(Words.Take_All);
        var files = await CaseFileTests.UnpackedAsync(patient);
        var request = Page(files, files.Keys.Single(name => name.EndsWith("/request.html", StringComparison.Ordinal)));

        Assert.Equal($"records-request-{_app.Today:yyyy-MM-dd}.zip", patient.Answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.True(patient.Answer.Headers.CacheControl!.NoStore);
        Assert.Equal(language == "es" ? 2 : 1, files.Keys.Count(name => name.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.All(files.Keys, name => Assert.Matches(NeutralName(), name));
        Assert.Equal(Words.Taken_Title, Page(files, "index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal(language, request.DocumentElement.GetAttribute("lang"));
        Assert.Contains(CareSample.Details.Patient.Name.Value, request.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("unfinished-2.html", files.Keys);
    }

    [Fact]
    public async Task The_pages_open_without_a_network_and_every_link_leads_to_a_file()
    {
        var files = await TakenAsync((await FullDesk.BeginAsync(_app, LetterLanguage.Spanish)).Patient, "es");

        Broken.Nowhere(
            from name in files.Keys
            where name.EndsWith(".html", StringComparison.Ordinal)
            from element in Page(files, name).QuerySelectorAll("[href], [src]")
            let target = new Uri(new Uri($"file:///{name}"), element.GetAttribute("href") ?? element.GetAttribute("src"))
            where target.Scheme is not ("mailto" or "tel") && !files.ContainsKey(target.AbsolutePath[1..])
            select $"{name}: {target}");
        Assert.InRange(Page(files, "index.html").QuerySelectorAll("a").Length, 15, 100);
    }

    [Fact]
    public async Task The_data_are_as_the_schema_says()
    {
        var files = await TakenAsync((await FullDesk.BeginAsync(_app)).Patient, "en");

        AssertValid(files);
    }

    [Fact]
    public async Task Whoever_has_nothing_yet_gets_a_file_that_says_so()
    {
        var files = await TakenAsync((await Guest.BeginAsync(_app)).Patient, "en");

        Assert.Equal(["index.html", "data.json"], files.Keys);
        Assert.Contains(Words.Taken_Nothing, Page(files, "index.html").Body!.TextContent, StringComparison.Ordinal);
        AssertValid(files);
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task What_was_kept_by_earlier_versions_can_be_taken_too()
    {
        await using var kept = new KeptApp();
        foreach (var visit in KeptDatabase.Read().Visits)
        {
            AssertValid(await TakenAsync(new Patient(kept.Browser(visit)), "es"));
        }
    }

    [Fact]
    public async Task Nobody_gets_nothing()
        => Assert.Equal(HttpStatusCode.NotFound, (await Guest.Browser(_app).Patient.Open("/en/visit/everything/zip")).Status);

    /// <summary>Writes the file where it differs, to be read and committed.</summary>
    [Fact]
    public void The_schema_is_that_of_the_data()
    {
        var node = TakenData.Format(StoredNames.Types)
            .GetJsonSchemaAsNode(typeof(TakenData), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }).AsObject();
        node.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        var now = node.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 1 }) + "\n";

        var written = Repository.Read(Schema);
        if (written != now)
        {
            File.WriteAllText(Path.Combine(Repository.Root, Schema), now);
        }

        Assert.Equal(now, written);
    }

    private static void AssertValid(Dictionary<string, byte[]> files)
    {
        var schema = JsonSchema.FromText(Repository.Read(Schema));
        var result = schema.Evaluate(JsonNode.Parse(files["data.json"]), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(result.IsValid, string.Join('\n', result.Details.Where(detail => detail.HasErrors).Take(5).Select(
            detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    private static async Task<Dictionary<string, byte[]>> TakenAsync(Patient patient, string language)
        => await CaseFileTests.UnpackedAsync(await patient.Open($"/{language}/visit/everything/zip"));

    private static IHtmlDocument Page(Dictionary<string, byte[]> files, string name)
        => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[name]));

    [GeneratedRegex(
        @"^(index\.html|data\.json|unfinished-\d+\.html|RR-\w{4}-\w{4}/(request\.html|chronology\.json|\d\d-request-\d{4}-\d\d-\d\d(-es)?\.pdf))$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NeutralName();
}
