using RecordsRequest.Web.Tests.Conventions;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Denials;

public sealed class PlainDenialTests(DenialApp app) : IClassFixture<DenialApp>
{
    [Fact]
    public async Task English_pages_are_for_grade_six_or_less()
        => Broken.Nowhere((await HardnessAsync("en", ReadingEase.EnglishGrade)).Where(
            page => page.Value > PlainWordsTests.HardestGrade).Select(page => $"{page.Key} {page.Value:0.0}"));

    [Fact]
    public async Task Spanish_pages_are_quite_easy()
        => Broken.Nowhere((await HardnessAsync("es", ReadingEase.SpanishEase)).Where(
            page => page.Value < PlainWordsTests.LeastEase).Select(page => $"{page.Key} {page.Value:0.0}"));

    private async Task<Dictionary<string, double>> HardnessAsync(string language, Func<IReadOnlyCollection<string>, double> measure)
    {
        var details = Details with
        {
            Representative = new(new("Carmen Martínez"), "mother", Authority.Parent),
            Sensitive = [SensitiveKind.SubstanceUse],
        };
        var pages = new Dictionary<string, double>();
        foreach (var ground in Enum.GetValues<DenialGround>())
        {
            foreach (var written in new[] { true, false })
            {
                var patient = await app.ReadAsync(DenialApp.No(ground) with { InWriting = written }, details, language);
                pages[$"{ground} {written}"] = measure(PlainWordsTests.SentencesOn(patient));
                pages["form"] = measure(PlainWordsTests.SentencesOn(await patient.Open(patient.At.Replace("/answer", "", StringComparison.Ordinal))));
            }
        }

        return pages;
    }
}
