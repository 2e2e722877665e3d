using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Harness;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

public sealed class PreviewTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_letter_can_be_read_before_it_is_signed(string language)
    {
        SampleAnswers.Speak(language);
        var patient = await CheckAsync(language);
        await patient.Follow(Words.Check_Preview);
        var preview = ParagraphsOf(patient);

        await patient.Follow(Words.Preview_Sign);
        await patient.Fill(Words.Check_Signature, SampleAnswers.Patient).Press(Words.Check_MakeLetter);
        await patient.Open(patient.Page.QuerySelectorAll("main a[href*='/letters/']:not([href$=pdf])")[^1].GetAttribute("href")!);

        Assert.Contains(SampleAnswers.Provider, string.Join(' ', preview), StringComparison.Ordinal);
        Assert.EndsWith(" RR-…", Assert.Single(preview.Except(ParagraphsOf(patient))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_it_keeps_nothing()
    {
        SampleAnswers.Speak("en");
        var before = await CountAsync();

        await (await CheckAsync("en")).Follow(Words.Check_Preview);

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task While_a_question_is_open_there_is_no_letter_to_read()
    {
        SampleAnswers.Speak("en");
        var patient = Guest.Browser(app).Patient;
        await patient.StartRequest("en");
        var question = patient.At;

        await patient.Open(question.Replace("/who", "/letter", StringComparison.Ordinal));

        Assert.Equal(question, patient.At);
    }

    private async Task<Patient> CheckAsync(string language)
    {
        var patient = Guest.Browser(app).Patient;
        await patient.StartRequest(language);
        return await patient.AnswerAll(SampleAnswers.Common);
    }

    private Task<int> CountAsync() => app.WithDbAsync(db => Task.FromResult(db.Set<StoredLetter>().Count()));

    private static List<string> ParagraphsOf(Patient patient) => [.. patient.Page.QuerySelectorAll("article p, article li, article dl")
        .Select(part => string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
