using RecordsRequest.Domain.Complaints;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Features.Requests;
using static RecordsRequest.Web.Tests.Features.Requests.CareSample;

namespace RecordsRequest.Web.Tests.Features.Complaints;

public sealed class PlainComplaintTests() : RequestsStory(begun: new(2027, 10, 1))
{
    private string _id = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _id = await App.AddAsync(
            Sent, Received, new ObstacleFacts(new(2027, 9, 9), Obstacle.OwnForm, null), new ComplaintFacts(
                new(2027, 9, 20), ComplaintStep.Filed, null, null));
    }

    [Theory]
    [InlineData("complaint")]
    [InlineData("complaint/log")]
    public async Task English_is_for_grade_six_or_less(string page)
        => Assert.InRange(ReadingEase.EnglishGrade(await SentencesOf("en", page)), -2, PlainWordsTests.HardestGrade);

    [Theory]
    [InlineData("complaint")]
    [InlineData("complaint/log")]
    public async Task Spanish_is_quite_easy(string page)
        => Assert.InRange(ReadingEase.SpanishEase(await SentencesOf("es", page)), PlainWordsTests.LeastEase, 120);

    /// <summary>What is ours to say: citations, addresses and dates of the rule are not prose.</summary>
    private async Task<List<string>> SentencesOf(string language, string page)
    {
        var patient = await App.Patient().Open($"/{language}/requests/{_id}/{page}");
        foreach (var source in patient.Page.QuerySelectorAll(".app-source"))
        {
            source.Remove();
        }

        return PlainWordsTests.SentencesOn(patient);
    }
}
