using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Conventions;

public sealed class PlainWordsTests(TestApp app) : IClassFixture<TestApp>
{
    public const double HardestGrade = 6;
    public const double LeastEase = 65;

    /// <summary>Pages whose words are measured, without their language.</summary>
    public static TheoryData<string> Paths { get; } =
    [
        "", "/guide", "/guide/your-rights", "/guide/what-to-ask-for", "/guide/five-steps", "/guide/your-portal", "/guide/no-printer", "/guide/tips",
        "/guide/private-kinds", "/guide/helping-someone", "/guide/keep-this-private", "/glossary", "/privacy", "/accessibility", "/helpers",
    ];

    [Theory, MemberData(nameof(Paths))]
    public async Task English_is_for_grade_six_or_less(string path)
    {
        var sentences = await SentencesOf($"/en{path}");

        var grade = sentences is [] ? 0 : ReadingEase.EnglishGrade(sentences);

        Assert.True(grade <= HardestGrade, $"/en{path} reads at grade {grade:0.0}. Longest: {sentences.MaxBy(sentence => sentence.Length)}");
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task Spanish_is_quite_easy(string path)
    {
        var sentences = await SentencesOf($"/es{path}");

        var ease = sentences is [] ? LeastEase : ReadingEase.SpanishEase(sentences);

        Assert.True(ease >= LeastEase, $"/es{path} scores {ease:0.0}. Longest: {sentences.MaxBy(sentence => sentence.Length)}");
    }

    /// <summary>The whole sentences a reader of the main part meets, in the language of the page.</summary>
    internal static List<string> SentencesOn(Patient patient)
    {
        foreach (var unread in patient.Page.QuerySelectorAll("[popover], .app-sr, [lang]:not(html)"))
        {
            unread.Remove();
        }

        return [.. patient.Page.QuerySelectorAll("main p, main li, main dd, main .usa-hint")
            .Where(block => block.QuerySelector("p, li, dd") is null)
            .SelectMany(block => ReadingEase.Sentences(block.TextContent))];
    }

    private async Task<List<string>> SentencesOf(string path) => SentencesOn(await new Patient(app.CreateClient()).Open(path));
}
