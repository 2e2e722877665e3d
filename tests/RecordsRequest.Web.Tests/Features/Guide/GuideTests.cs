using System.Net;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Guide;

public sealed class GuideTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly Patient _patient = new(app.CreateClient());

    [Theory, MemberData(nameof(PlainWordsTests.Paths), MemberType = typeof(PlainWordsTests))]
    public async Task Every_page_has_one_heading_that_is_also_its_title_in_both_languages(string path)
    {
        foreach (var language in new[] { "en", "es" })
        {
            await _patient.Open($"/{language}{path}");

            Assert.Equal(HttpStatusCode.OK, _patient.Status);
            Assert.Single(_patient.Page.QuerySelectorAll("h1"));
            Assert.StartsWith(_patient.Heading, _patient.Page.Title, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(PlainWordsTests.Paths), MemberType = typeof(PlainWordsTests))]
    public async Task Search_engines_may_show_it_and_say_in_its_language_what_it_is_about(string path)
    {
        var robots = await app.CreateClient().GetStringAsync("/robots.txt", TestContext.Current.CancellationToken);
        List<string?> about = [];
        foreach (var language in new[] { "en", "es" })
        {
            await _patient.Open($"/{language}{path}");
            Assert.Contains(robots.Split('\n'), line => Allows(line, $"/{language}{path}"));
            about.Add(_patient.Page.QuerySelector("meta[name=description]")?.GetAttribute("content"));

            Assert.False(_patient.Answer.Headers.Contains("X-Robots-Tag"));
        }

        Assert.All(about, text => Assert.InRange(text?.Length ?? 0, 20, 160));
        Assert.Equal(2, about.Distinct().Count());
    }

    [Theory]
    [InlineData("en", "Next", 9)]
    [InlineData("es", "Siguiente", 9)]
    public async Task The_guide_can_be_read_from_the_first_page_to_the_last(string language, string next, int pages)
    {
        await _patient.Open($"/{language}/guide/your-rights");
        var (read, links) = (new List<string> { _patient.Heading }, new List<string>());

        while (_patient.Page.QuerySelector("a[rel=next]") is { } link)
        {
            links.Add(link.TextContent);
            await _patient.Open(link.GetAttribute("href")!);
            read.Add(_patient.Heading);
        }

        Assert.Equal(pages, read.Distinct().Count());
        Assert.All(links, link => Assert.StartsWith(next, link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_five_steps_are_told_in_order()
    {
        await _patient.Open("/en/guide/five-steps");

        Assert.Equal(
            ["Ask the office for its form", "Say what you want", "Choose how to get it", "Ask about a fee", "Follow up after about 30 days"],
            _patient.Page.QuerySelectorAll(".usa-process-list h2").Select(step => step.TextContent));
    }

    [Fact]
    public async Task Every_link_of_the_guide_stays_in_its_language_and_leads_somewhere()
    {
        foreach (var path in PlainWordsTests.Paths)
        {
            await _patient.Open($"/es{path.Data}");
            var links = _patient.Page.QuerySelectorAll("main a[href^='/']:not([lang])").Select(link => link.GetAttribute("href")!).ToList();

            Assert.All(links, link => Assert.StartsWith("/es/", link, StringComparison.Ordinal));
            foreach (var link in links.Where(link => !link.Contains("/requests", StringComparison.Ordinal)))
            {
                Assert.Equal(HttpStatusCode.OK, (await _patient.Open(link)).Status);
            }
        }
    }

    [Fact]
    public async Task A_term_opens_its_meaning_which_is_written_once_on_the_page()
    {
        await _patient.Open("/en/guide/helping-someone");

        var openers = _patient.Page.QuerySelectorAll("button.app-term[popovertarget=term-power-of-attorney]");
        var meaning = Assert.Single(_patient.Page.QuerySelectorAll("#term-power-of-attorney[popover]"));
        Assert.Equal(2, openers.Length);
        Assert.Contains("lets one person make health choices for another", meaning.TextContent, StringComparison.Ordinal);
        Assert.Equal("Close", meaning.QuerySelector("button[popovertargetaction=hide]")?.TextContent);
    }

    [Theory]
    [InlineData("en", "x-ray", "X-ray")]
    [InlineData("es", "x-ray", "Radiografía")]
    public async Task The_glossary_has_an_anchor_for_each_word(string language, string anchor, string word)
    {
        await _patient.Open($"/{language}/glossary");

        Assert.Equal(word, _patient.Page.QuerySelector($"#{anchor} dt")?.TextContent);
    }

    // A dollar sign ends the address.
    private static bool Allows(string line, string address)
        => line.Split(' ') is ["Allow:", var start]
            && (start.EndsWith('$') ? address == start[..^1] : address.StartsWith(start, StringComparison.Ordinal));
}
