using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Home;

public sealed class HomeTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly Patient _patient = new(app.CreateClient());

    [Theory]
    [InlineData("en", "Start now", "See your requests")]
    [InlineData("es", "Empezar ahora", "Vea sus solicitudes")]
    public async Task The_first_page_leads_to_a_new_letter_and_to_earlier_ones(string language, string start, string earlier)
    {
        await _patient.Open($"/{language}");

        Assert.Equal($"/{language}/requests/new", LinkTo(start));
        Assert.Equal($"/{language}/requests", LinkTo(earlier));
    }

    [Fact]
    public async Task Someone_who_reads_Spanish_is_told_so_in_Spanish_on_the_English_page()
    {
        await _patient.Open("/en");

        var notice = _patient.Page.QuerySelector("main a[lang=es]");

        Assert.Equal("/es", notice?.GetAttribute("href"));
        Assert.StartsWith("¿Prefiere español?", notice?.TextContent, StringComparison.Ordinal);
    }

    private string? LinkTo(string words) => _patient.Page.QuerySelectorAll("a").First(link => link.TextContent == words).GetAttribute("href");
}
