using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Tests.Conventions;

namespace RecordsRequest.Web.Tests.Features.Obstacles;

public sealed class PlainAdviceTests(AdviceApp app) : IClassFixture<AdviceApp>
{
    [Fact]
    public async Task English_advice_is_for_grade_six_or_less()
        => Broken.Nowhere((await HardnessAsync("en", ReadingEase.EnglishGrade)).Where(
            page => page.Value > PlainWordsTests.HardestGrade).Select(page => $"{page.Key} {page.Value:0.0}"));

    [Fact]
    public async Task Spanish_advice_is_quite_easy()
        => Broken.Nowhere((await HardnessAsync("es", ReadingEase.SpanishEase)).Where(
            page => page.Value < PlainWordsTests.LeastEase).Select(page => $"{page.Key} {page.Value:0.0}"));

    private async Task<Dictionary<string, double>> HardnessAsync(string language, Func<IReadOnlyCollection<string>, double> measure)
    {
        var pages = new Dictionary<string, double>();
        var links = (await app.Open("", language)).Page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")!);
        foreach (var link in links.Append($"/{language}/requests/{app.IdToLawyer}/obstacles/will-not-send-to-other"))
        {
            pages[link.Split('/')[^1]] = measure(PlainWordsTests.SentencesOn(await app.Patient().Open(link)));
        }

        Assert.Equal(Enum.GetValues<Obstacle>().Length, pages.Count);
        return pages;
    }
}
