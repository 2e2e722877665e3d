using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;
using RecordsRequest.Web.Features.Offices;
using RecordsRequest.Web.Features.Offices.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Offices;

public sealed class OfficeFileTests : IDisposable
{
    private const string Schema = "docs/offices.schema.json";

    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>What stands in the right file, what an operator wrote instead, on which line that is, and what the refusal speaks of.</summary>
    public static TheoryData<string, string, int, string> Wrong { get; } = new()
    {
        { "\"slug\": \"northside\"", "\"slug\": \"North Side\"", 4, "\"slug\" must be small letters" },
        { "\"slug\": \"northside\"", "\"slug\": \"../etc\"", 4, "\"slug\" must be small letters" },
        { "\"slug\": \"northside\"", "\"slug\": \"lakeside-hospital\"", 17, "that of the office on line 3" },
        { "\"slug\": \"northside\",", "", 3, "\"slug\" is missing" },
        { "\"slug\": \"northside\",", "\"slug\": \"northside\", \"slug\": \"south\",", 4, "stands here twice" },
        { "Northside \\\"St. Anne's\\\" Clinic", "North\u202Eside", 5, "\"name\" must be one line" },
        { "Northside \\\"St. Anne's\\\" Clinic", "North\u200Fside", 5, "\"name\" must be one line" },
        { "Northside \\\"St. Anne's\\\" Clinic", "North\\u0007side", 5, "\"name\" must be one line" },
        { "Northside \\\"St. Anne's\\\" Clinic", "Καρδιολογία", 5, "a letter can print" },
        { "Northside \\\"St. Anne's\\\" Clinic", " Northside", 5, "without blanks around it" },
        { "Northside \\\"St. Anne's\\\" Clinic", "\\ud800", 5, "not JSON" },
        { "\"doctorOrClinic\"", "\"dentist\"", 7, "\"kind\" must be one of hospital, doctorOrClinic" },
        { "\"doctorOrClinic\"", "\"notSure\"", 7, "\"kind\" must be one of" },
        { "\"doctorOrClinic\"", "1", 7, "\"kind\" must be one of" },
        { "\"state\": \"TX\", \"zip\": \"75201\"", "\"state\": \"Texas\", \"zip\": \"75201\"", 8, "\"state\" must be the two capital letters" },
        { "\"75201\"", "\"7520\"", 8, "\"zip\" must be a ZIP code" },
        { "\"75201\"", "75201", 8, "\"zip\" must be a ZIP code" },
        { "\"city\": \"Dallas\", ", "", 8, "\"city\" is missing" },
        { "\"214-555-0100\"", "\"555-0100\"", 9, "\"phone\" must be a phone number" },
        { "\"214-555-0101\"", "\"ask at the desk\"", 10, "\"fax\" must be a phone number" },
        { "records@northside.example.org", "records at northside", 11, "\"email\" must be an email address" },
        { "https://my.northside.example.org/sign-in", "http://my.northside.example.org", 12, "\"portal\" must be an https address" },
        { "https://my.northside.example.org/sign-in", "https://me:secret@northside.example.org", 12, "\"portal\" must be an https address" },
        { "https://northside.example.org/forms/release.pdf", "javascript:alert(1)", 13, "\"ownForm\" must be an https address" },
        { "\"both\"", "\"somewhere\"", 14, "\"recordsKept\" must be one of onComputers, onPaper, both" },
        { "\"2026-02-20\"", "\"2026-02-30\"", 15, "\"checkedOn\" must be a day" },
        { "\"2026-02-20\"", "\"2026-03-04\"", 3, "lies in the future" },
        { "\"phone\":", "\"telephone\":", 9, "\"telephone\" is not known. Here may stand: slug, name" },
        {
            "Lakeside Regional Hospital\",", "NORTHSIDE \\\"St. Anne's\\\" Clinic\", \"department\": \"Medical Records\",", 17,
            "of the office on line 3"
        },
        { "\"kind\": \"hospital\",", "\"kind\": \"hospital\"", 21, "not JSON" },
        { "\"offices\"", "\"Offices\"", 1, "the file must be { \"offices\"" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Whatever_is_wrong_is_refused_with_its_line_and_what_to_write(string right, string written, int line, string says)
    {
        Assert.Contains(right, OfficeFixture.Two, StringComparison.Ordinal);

        var refusal = RefusalOf(OfficeFixture.Two.Replace(right, written, StringComparison.Ordinal));

        Assert.Contains(refusal.Split('\n'), told => told.Contains($"line {line}: ", StringComparison.Ordinal)
            && told.Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"offices\": [] }")]
    [InlineData("{ \"offices\": {} }")]
    [InlineData("{ \"offices\": [ 1 ] }")]
    [InlineData("{ \"offices\": [ null ] } trailing")]
    public void A_file_of_another_shape_is_refused(string file) => Assert.Contains("line 1: ", RefusalOf(file), StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_told_at_once_each_on_a_line_of_its_own()
    {
        var refusal = RefusalOf(OfficeFixture.Two.Replace("doctorOrClinic", "dentist", StringComparison.Ordinal)
            .Replace("\"fax\": \"512-555-0177\"", "\"fax\": \"none\"", StringComparison.Ordinal));

        Assert.Equal(["line 7", "line 22"], refusal.Split('\n').Select(told => told.Split(": ")[0].Split(", ")[^1]));
    }

    [Fact]
    public void A_file_that_is_missing_too_large_or_too_long_is_refused()
    {
        Assert.Contains("Offices:File", RefusalOf(null), StringComparison.Ordinal);
        Assert.Contains("is larger than", RefusalOf(new string(' ', OfficeFile.MostBytes + 1)), StringComparison.Ordinal);
        Assert.Contains("more than 500 offices", RefusalOf(OfficeFixture.Many(501)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_file_is_read_whole_also_with_a_byte_order_mark_and_all_on_one_line()
    {
        var office = Read(OfficeFixture.Two).Find("northside")!;

        Assert.Equal(("Northside \"St. Anne's\" Clinic", "Medical Records", PlaceKind.DoctorOrClinic), (office.Name, office.Department, office.Kind));
        Assert.Equal("Health Information Management", Read(OfficeFixture.Two).Find("lakeside-hospital")!.Department);
        Assert.Equal(2, Read($"\uFEFF{OfficeFixture.Two.ReplaceLineEndings("")}").All.Count);
        Assert.Equal(500, Read(OfficeFixture.Many(500)).All.Count);
        Assert.Equal(["Same (A)", "Same (B)"], Read(SameNames).All.Select(labelled => labelled.Label));
    }

    [Fact]
    public async Task The_app_ends_with_code_78_before_anything_is_made()
    {
        var start = Harness.Operator.Start(_root);
        start.Environment["Offices__File"] = Path.Combine(_root, "offices.json");
        await File.WriteAllTextAsync(Path.Combine(_root, "offices.json"), "{ \"offices\": [ { } ] }");

        var end = await Harness.Operator.RunAsync(start);

        Assert.Equal(78, end.Code);
        Assert.Contains("line 1: \"slug\" is missing", end.Errors, StringComparison.Ordinal);
        Assert.Equal(["offices.json"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName));
    }

    [Fact]
    public void The_schema_names_what_the_app_reads_and_takes_what_it_takes()
    {
        var office = JsonNode.Parse(Repository.Read(Schema))!["properties"]!["offices"]!["items"]!;
        var known = RefusalOf(WithUnknown).Split("may stand: ")[1].TrimEnd('.').Split(", ");

        Assert.Equal(known.Order(), office["properties"]!.AsObject().Select(property => property.Key).Order());
        Assert.Equal(
            OfficeMembers.Kinds.Select(OfficeMembers.NameOf), office["properties"]!["kind"]!["enum"]!.AsArray().Select(kind => (string)kind!));
        Assert.Equal(OfficeReader.MostOffices, (int)JsonNode.Parse(Repository.Read(Schema))!["properties"]!["offices"]!["maxItems"]!);
        var schema = JsonSchema.FromText(Repository.Read(Schema));
        Assert.All([OfficeFixture.Two, OfficeFixture.Many(3), ExampleOfTheDocs], file => Assert.True(schema.Evaluate(JsonNode.Parse(file)).IsValid));
        Assert.NotEmpty(Read(ExampleOfTheDocs).All);
        Assert.False(schema.Evaluate(JsonNode.Parse(WithUnknown)).IsValid);
    }

    private static string WithUnknown => OfficeFixture.Two.Replace("\"phone\"", "\"x\"", StringComparison.Ordinal);

    private static string ExampleOfTheDocs => Repository.Read("docs/offices.md").Split("```json\n")[1].Split("```")[0];

    private static string SameNames => OfficeFixture.Many(2)
        .Replace("Cl\\u00EDnica number 001\"", "Same\",\"department\":\"B\"", StringComparison.Ordinal)
        .Replace("Cl\\u00EDnica number 002\"", "Same\",\"department\":\"A\"", StringComparison.Ordinal);

    private string RefusalOf(string? content) => Assert.Throws<StartUpRefusedException>(() => Read(content)).Message;

    private OfficeList Read(string? content)
    {
        var file = Path.Combine(_root, "offices.json");
        if (content is not null)
        {
            File.WriteAllText(file, content, new UTF8Encoding(false));
        }

        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(OfficeFile.Setting, file)]).Build();
        return new OfficeFile(settings, new HostingEnvironment { ContentRootPath = _root }, new FakeTimeProvider(TestApp.Morning)).Read();
    }
}
