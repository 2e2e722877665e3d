using System.Net;
using RecordsRequest.Web.Tests.Harness;
using Layout = RecordsRequest.Web.Features.Shared.Text;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.Operators;

/// <summary>Who runs the site for others, as people see it.</summary>
public sealed class OperatorTests : IAsyncDisposable
{
    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script><path d="M0 0h9v9z"/></svg>""";

    private readonly TestApp _app = new();

    public OperatorTests()
    {
        Set("Name:en", "County Library \"Rosa\" & <b>Friends</b>");
        Set("Name:es", "Biblioteca «Rosa» y amigos");
        Set("Contact:en", "Ask at the desk, or call 512-555-0199.");
        Set("Contact:es", "Pregunte en el mostrador o llame al 512-555-0199.");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("en", "County Library \"Rosa\" & <b>Friends</b>", "offers this site. Ask at the desk, or call 512-555-0199.")]
    [InlineData("es", "Biblioteca «Rosa» y amigos", "ofrece este sitio. Pregunte en el mostrador o llame al 512-555-0199.")]
    public async Task Every_page_says_who_offers_the_site_and_whom_to_ask(string language, string name, string says)
    {
        foreach (var path in new[] { "", "/requests/new", "/nowhere" })
        {
            var patient = await new Patient(_app.CreateClient()).Open($"/{language}{path}");

            Assert.Equal(name, patient.Page.QuerySelector("header small")!.TextContent);
            Assert.Contains(patient.Page.QuerySelectorAll("footer p"), line => line.TextContent == $"{name} {says}");
        }
    }

    [Fact]
    public async Task No_letter_tells_of_the_operator()
    {
        var patient = await Guest.Browser(_app).Patient.MakeLetter();

        await patient.Follow(Words.Ready_Get);

        Assert.DoesNotContain("Library", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_logo_is_only_ever_a_picture()
    {
        Set("Logo", await FileAsync("logo.svg", Svg));
        var client = _app.CreateClient();
        var patient = await new Patient(client).Open("/en");
        var shown = patient.Page.QuerySelector("header img")!;

        using var logo = await client.GetAsync(shown.GetAttribute("src"));

        Assert.Equal("", shown.GetAttribute("alt")); // the name beside it says it
        Assert.Null(patient.Page.QuerySelector("header svg"));
        Assert.Equal(Svg, await logo.Content.ReadAsStringAsync());
        Assert.Equal("image/svg+xml", logo.Content.Headers.ContentType!.ToString());
        Assert.Equal("sandbox; default-src 'none'", string.Concat(logo.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", string.Concat(logo.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("public, max-age=31536000, immutable", string.Concat(logo.Headers.GetValues("Cache-Control")));
    }

    [Theory, InlineData("en"), InlineData("es")]
    public async Task Help_nearby_is_a_page_of_its_own_that_the_foot_of_each_page_leads_to(string language)
    {
        Set("Help:en", await FileAsync(
            "en.md", "# Come in\n\nWe are at **12 Main Street**.\n\n- [Call](tel:+15125550199)\n- <https://library.example.org/a?b&c>\n"));
        Set("Help:es", await FileAsync("es.md", "\uFEFF# Pase\r\n\r\nEstamos en la *calle Main* 12. 3 < 4 & 5"));
        var patient = await new Patient(_app.CreateClient()).Open($"/{language}");

        await patient.Open(patient.Page.QuerySelector($"footer a[href='/{language}/help']")!.GetAttribute("href")!);

        Assert.Equal(language == "en" ? "Come in" : "Pase", patient.Page.QuerySelector("main h2")!.TextContent);
        Assert.Contains(language == "en" ? "12 Main Street" : "3 < 4 & 5", patient.Words, StringComparison.Ordinal);
        Assert.All(patient.Page.QuerySelectorAll("main a"), link => Assert.Equal("external noreferrer", link.GetAttribute("rel")));
        Assert.Equal(language == "en" ? 2 : 0, patient.Page.QuerySelectorAll("main a").Length);
    }

    [Fact]
    public async Task Without_settings_nothing_of_an_operator_is_there()
    {
        await using var plain = new TestApp();
        var patient = await new Patient(plain.CreateClient()).Open("/en");

        Assert.Null(patient.Page.QuerySelector("header img, header small, footer a[href='/en/help']"));
        Assert.Equal(Layout.Layout_AppName, patient.Page.QuerySelector(".app-header__name")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.NotFound, (await patient.Open("/en/help")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await patient.Open("/operator/logo")).Status);
    }

    private void Set(string name, string value) => _app.Settings[$"Operator:{name}"] = value;

    private async Task<string> FileAsync(string name, string content)
    {
        var file = Path.Combine(_app.Root, name);
        await File.WriteAllTextAsync(file, content);
        return file;
    }
}
