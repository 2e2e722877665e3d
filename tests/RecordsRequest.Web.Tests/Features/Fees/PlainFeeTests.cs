using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Conventions;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;

namespace RecordsRequest.Web.Tests.Features.Fees;

public sealed class PlainFeeTests(FeeApp app) : IClassFixture<FeeApp>
{
    public static TheoryData<string> States => [.. StateFreeCopies.All.Select(row => row.State).Append("OR")];

    [Theory, MemberData(nameof(States))]
    public async Task English_is_for_grade_six_or_less(string state) => Assert.All(
        await PagesAsync(state, "en"), page => Assert.True(
            ReadingEase.EnglishGrade(page) <= PlainWordsTests.HardestGrade, $"{state} {ReadingEase.EnglishGrade(page):0.0}"));

    [Theory, MemberData(nameof(States))]
    public async Task Spanish_is_quite_easy(string state) => Assert.All(
        await PagesAsync(state, "es"), page => Assert.True(
            ReadingEase.SpanishEase(page) >= PlainWordsTests.LeastEase, $"{state} {ReadingEase.SpanishEase(page):0.0}"));

    private async Task<IReadOnlyList<List<string>>> PagesAsync(string state, string language)
    {
        Patient[] pages =
        [
            await app.OpenNotice(FeeApp.In(state), language),
            await app.OpenAnswer(FeeApp.In(state, PlaceKind.DoctorOrClinic), FeeApp.EveryLine, language),
            await app.OpenAnswer(FeeApp.NotCovered, FeeApp.EveryLine, language),
        ];
        return [.. pages.Select(PlainWordsTests.SentencesOn)];
    }
}
