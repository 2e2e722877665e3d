using RecordsRequest.Web.Features.Posters;
using RecordsRequest.Web.Tests.Harness;
using UglyToad.PdfPig;

namespace RecordsRequest.Web.Tests.Commands;

public sealed class PosterCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public PosterCommandTests() => File.WriteAllText(Path.Combine(_root, "offices.json"), OfficeFixture.Two);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task A_sheet_is_made_in_both_languages_without_data_and_keys_and_never_over_another_file()
    {
        var made = await RunAsync("poster", "northside");
        var file = Path.Combine(_root, "poster-northside.pdf");
        var again = await RunAsync("poster", "northside");

        Assert.Equal((0, ""), (made.Code, made.Errors));
        Assert.Contains(file, made.Output, StringComparison.Ordinal);
        Assert.Equal((78, 1), (again.Code, again.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        using var pdf = PdfDocument.Open(file);
        var words = string.Join(' ', pdf.GetPages().Single().GetWords().Select(word => word.Text));
        Assert.All(
            ["Northside \"St. Anne's\" Clinic", "Get a copy of your medical records", "Pida una copia de sus expedientes médicos",
                "https://localhost/en/start/northside", "https://localhost/es/start/northside"],
            text => Assert.Contains(text, words, StringComparison.Ordinal));
        Assert.Equal(["offices.json", "poster-northside.pdf"], Directory.EnumerateFileSystemEntries(_root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task The_dark_fields_of_the_squares_are_drawn_and_each_says_in_its_language_where_it_leads()
    {
        await RunAsync("poster", "northside", "--to", Path.Combine(_root, "sheet.pdf"));

        using var pdf = PdfDocument.Open(Path.Combine(_root, "sheet.pdf"));
        var page = pdf.GetPage(1);
        foreach (var (language, top) in new[] { ("en", page.Height), ("es", page.Height / 2) })
        {
            using var code = QRCoder.QRCodeGenerator.GenerateQrCode(
                $"https://localhost/{language}/start/northside", QRCoder.QRCodeGenerator.ECCLevel.Q);
            var field = QrSquare.Side / code.ModuleMatrix.Count;
            var dark = code.ModuleMatrix.Sum(row => row.Cast<bool>().Count(isDark => isDark));
            var boxes = page.Paths.SelectMany(path => path).Select(box => box.GetBoundingRectangle()).OfType<UglyToad.PdfPig.Core.PdfRectangle>()
                .Where(box => Math.Abs(box.Height - field) < 0.1 && box.Top <= top && box.Bottom >= top - (page.Height / 2));

            Assert.Equal(dark, boxes.Sum(box => box.Width * box.Height) / (field * field), 0.5);
        }
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("../northside")]
    [InlineData("")]
    public async Task An_office_that_is_not_in_the_file_is_refused_with_one_line(string slug)
    {
        var end = await RunAsync("poster", slug);

        Assert.Equal((78, "The file of the setting Offices:File has no office with this slug.\n"), (end.Code, end.Errors));
    }

    [Fact]
    public async Task A_wrong_file_an_unknown_directory_and_no_office_at_all_are_told_and_help_says_what_it_is()
    {
        var nowhere = await RunAsync("poster", "northside", "--to", "/nowhere/at/all.pdf");
        var without = await RunAsync("poster");
        var help = await RunAsync("poster", "--help");
        File.WriteAllText(Path.Combine(_root, "offices.json"), "{");
        var broken = await RunAsync("poster", "northside");

        Assert.Equal((78, 1, 0, 78), (nowhere.Code, without.Code, help.Code, broken.Code));
        Assert.Contains("OFFICE", help.Output, StringComparison.Ordinal);
        Assert.Contains("line 1: this is not JSON", broken.Errors, StringComparison.Ordinal);
    }

    private Task<CommandEnd> RunAsync(params string[] arguments)
    {
        var start = Operator.Start(_root, arguments);
        start.Environment["Offices__File"] = Path.Combine(_root, "offices.json");
        return Operator.RunAsync(start);
    }
}
