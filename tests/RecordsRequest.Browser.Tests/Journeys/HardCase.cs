using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Obstacles;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Infrastructure.Languages;
using RecordsRequest.Web.Tests.Harness;
using Letters = RecordsRequest.Web.Features.Letters.Text;
using Names = RecordsRequest.Web.Features.Obstacles.Text;
using SharedText = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>A request in which an office answers something that is no answer. It begins on a day of its own and ends with the case file.</summary>
public abstract class HardCase(Chromium chromium) : IAsyncLifetime
{
    protected const string TimeRule = "45 CFR 164.524(b)(2)";

    protected static readonly DateOnly Made = new(2027, 1, 31);
    protected static readonly DateOnly Got = new(2027, 2, 3);
    protected static readonly DateOnly DayThirty = new(2027, 3, 5);

    private readonly LiveApp _live = new(chromium);

    public ValueTask InitializeAsync() => _live.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _live.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static string OnDay(DateOnly day, string happened) => $"{Sentences.PlainDay(day)}: {happened}";

    private protected static string Sent(LetterKind letter) => Sentences.Say(Letters.Event_FollowUpSent, letter.InWords());

    private protected static string Met(Obstacle obstacle) => Sentences.Say(Names.Event_Obstacle, ObstacleNames.Of(obstacle));

    private protected static async Task Sees(Visitor person, params IReadOnlyList<string> told)
    {
        var words = await person.Words();
        Assert.All(told, text => Assert.Contains(text, words, StringComparison.Ordinal));
    }

    /// <summary>On the page in the person's language, in the PDF in English, and in the copy again in theirs. The letters lie beside it.</summary>
    private protected static async Task CaseFileTells(Visitor person, string[] letters, Func<IReadOnlyList<string>> story)
    {
        var file = await person.TakeCaseFile();
        Assert.All(story(), told => Assert.Contains(told, file.Page, StringComparison.Ordinal));
        Assert.All(Language.English.Speak(story), told => Assert.Contains(told, file.English, StringComparison.Ordinal));
        Assert.All(Language.Current == Language.English ? [] : story(), told => Assert.Contains(told, file.Copy, StringComparison.Ordinal));
        Assert.All(letters, letter => Assert.Contains(file.Files.Keys, name => name.Contains($"-{letter}-", StringComparison.Ordinal)));
    }

    private protected Task Ask(
        string language, int width, DateOnly made, Func<IReadOnlyList<AnsweredPage>> answers, Func<Visitor, Task> story,
        string signer = SampleAnswers.Patient)
    {
        SampleAnswers.Speak(language);
        return _live.VisitAsync(new Screen(width), Ways.Mouse, async person =>
        {
            ItIs(made);
            await person.StartRequest(language);
            await person.AnswerAll(answers());
            await person.SignLetter(signer);
            await person.Follow(Words.Ready_See);
            await story(person);
        });
    }

    private protected async Task FaxAndHear(Visitor person, DateOnly got)
    {
        await person.TellHowItWasSent();
        await Come(person, got);
        await person.TellItCameOn(got);
    }

    private protected async Task Come(Visitor person, DateOnly day)
    {
        ItIs(day);
        await person.Follow(SharedText.Layout_YourRequests);
        await person.Follow(SampleAnswers.Provider);
    }

    /// <summary>Noon in Chicago, where the browser is.</summary>
    private void ItIs(DateOnly day) => _live.App.Time.AdjustTime(new(day, new TimeOnly(18, 0), TimeSpan.Zero));
}
