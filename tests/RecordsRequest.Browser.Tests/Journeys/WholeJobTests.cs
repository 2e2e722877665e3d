using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using Phrases = RecordsRequest.Web.Features.Requests.Phrases;
using Requests = RecordsRequest.Web.Features.Requests.Text;
using SharedText = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>From the first page to a late answer, in a real browser. Between them the rows pair every language, width and way of working.</summary>
public sealed class WholeJobTests(LiveApp live) : IClassFixture<LiveApp>
{
    private DateOnly Today => live.App.Today;

    [Theory]
    [InlineData("en", 320, Ways.Mouse)]
    [InlineData("en", 1280, Ways.Keyboard)]
    [InlineData("en", 1280, Ways.NoScript)]
    [InlineData("es", 320, Ways.Keyboard)]
    [InlineData("es", 320, Ways.NoScript)]
    [InlineData("es", 1280, Ways.Mouse)]
    public Task A_patient_asks_waits_and_reminds(string language, int width, Ways ways)
    {
        SampleAnswers.Speak(language);
        return live.VisitAsync(new Screen(width), ways, async patient =>
        {
            await patient.StartRequest(language);
            await patient.AnswerAll(SampleAnswers.Common);
            await patient.SignLetter();
            Assert.Equal(Words.Ready_Heading, await patient.Heading());

            await TakeTheLetter(patient, Words.Ready_Get, LetterKind.Request.InWords());
            await TellAboutIt(patient);
            await FindItLate(patient);

            await patient.MakeReminderLetter();
            await TakeTheLetter(patient, LetterKind.Overdue.InWords(), LetterKind.Overdue.InWords());
        });
    }

    /// <summary>Opens a letter, fetches its file and goes back to the request.</summary>
    private static async Task TakeTheLetter(Visitor patient, string link, string heading)
    {
        await patient.Follow(link);

        Assert.Equal(heading, await patient.Heading());
        using var letter = await patient.DownloadLetter();
        Assert.Contains(SampleAnswers.Patient, letter.Text, StringComparison.Ordinal);
        Assert.Contains(SampleAnswers.Provider, letter.Text, StringComparison.Ordinal);
        Assert.Contains("45 CFR 164.524", letter.Text, StringComparison.Ordinal);

        await patient.Follow(SharedText.Layout_Back);
        Assert.Equal(Sentences.Say(Requests.Detail_Heading, SampleAnswers.Provider), await patient.Heading());
    }

    private async Task TellAboutIt(Visitor patient)
    {
        await patient.TellHowItWasSent();
        Assert.Contains(live.App.Time.FederalRule.In(Requests.Standing_AwaitingReceipt), await patient.Words(), StringComparison.Ordinal);

        await patient.TellItCameOn(Today);
        Assert.Contains(Phrases.DaysLeft(30), await patient.Words(), StringComparison.Ordinal);

        await patient.Follow(SharedText.Layout_YourRequests);
        Assert.Contains(Phrases.DaysLeft(30), await patient.Words(), StringComparison.Ordinal);
    }

    private async Task FindItLate(Visitor patient)
    {
        live.App.Time.AdjustTime(live.App.Time.GetUtcNow().AddDays(30));
        await patient.Follow(SharedText.Layout_YourRequests);
        Assert.Contains(Requests.StandingKind_DueToday, await patient.Words(), StringComparison.Ordinal);

        live.App.Time.AdjustTime(live.App.Time.GetUtcNow().AddDays(1));
        await patient.Follow(SharedText.Layout_YourRequests);
        Assert.Contains(Phrases.DaysLate(1), await patient.Words(), StringComparison.Ordinal);

        await patient.Follow(SampleAnswers.Provider);
        Assert.Contains(Phrases.DaysLate(1), await patient.Words(), StringComparison.Ordinal);
    }
}
