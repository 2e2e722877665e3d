using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Tests;
using RecordsRequest.Web.Tests.Harness;
using Guests = RecordsRequest.Web.Features.Guests.Text;
using Home = RecordsRequest.Web.Features.Home.Text;
using Requests = RecordsRequest.Web.Features.Requests.Text;
using SharedText = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>
/// People as they come, on a phone of 390 px, from the first page to the letter. docs/journeys.md says what each walk costs them.
/// </summary>
public sealed class WalksTests(LiveApp live) : IClassFixture<LiveApp>
{
    private const int Phone = 390;

    [Theory]
    [InlineData("en", Ways.Mouse)]
    [InlineData("es", Ways.Mouse)]
    [InlineData("en", Ways.Keyboard)]
    [InlineData("es", Ways.NoScript)]
    public Task A_hurried_woman_wants_her_MRI_for_a_second_opinion_and_knows_no_address(string language, Ways ways)
        => Walk(language, ways, async woman =>
        {
            await FromHome(woman, language, Words.DeviceOwner_Mine);
            await woman.AnswerAll(WalkAnswers.Mri);
            await woman.SignLetter();
            await HasTheLetter(woman);
            Costs("MRI for a second opinion, no address known", woman.Effort, mostPages: 20);
        });

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public Task A_son_without_papers_asks_for_his_father_who_will_sign(string language)
        => Walk(language, Ways.Mouse, async son =>
        {
            await FromHome(son, language, Words.DeviceOwner_Mine);
            await son.AnswerAll(WalkAnswers.FatherSigns);
            await son.Press(Words.Check_MakeLetter);
            await HasTheLetter(son);
            Costs("A son without papers, for his father who will sign", son.Effort, mostPages: 20);
        });

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public Task A_father_asks_at_a_library_for_one_vaccination_record_and_the_librarian_helps_the_next_patron(string language)
        => Walk(language, Ways.Mouse, async library =>
        {
            await FromHome(library, language, Words.DeviceOwner_Shared);
            await TakesTheCode(library);
            await library.AnswerAll(WalkAnswers.Vaccines);
            await library.SignLetter(SampleAnswers.Parent);
            await HasTheLetter(library);
            Costs("A child's vaccines, at a library, the code shown", library.Effort, mostPages: 14);
            var before = library.Effort;

            await library.Press(Guests.End_Next);
            await ToTheFirstQuestion(library, Words.DeviceOwner_Shared);
            await TakesTheCode(library);
            await library.AnswerAll(WalkAnswers.AllByPortal);
            await library.SignLetter();

            await HasTheLetter(library);
            Costs("A librarian's next patron, the code shown", library.Effort.Since(before), mostPages: 16);
        });

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public Task Somebody_comes_back_after_three_weeks_and_finds_the_next_step(string language)
        => Walk(language, Ways.Mouse, async patient =>
        {
            await patient.StartRequest(language);
            await patient.AnswerAll(SampleAnswers.Common);
            await patient.SignLetter();
            await patient.Follow(Words.Ready_See);
            await patient.TellHowItWasSent();
            live.App.Time.AdjustTime(live.App.Time.GetUtcNow().AddDays(21));
            var before = patient.Effort;

            await patient.Open($"/{language}");
            await patient.Follow(Home.Index_HaveLink);
            await patient.Follow(SampleAnswers.Provider);

            Assert.Contains(Requests.NextStep_RecordReceipt, await patient.Words(), StringComparison.Ordinal);
            Costs("Back after three weeks, to the next step", patient.Effort.Since(before), mostPages: 3);
        });

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public Task Somebody_who_lost_the_code_learns_what_can_be_done(string language)
        => Walk(language, Ways.Mouse, async patient =>
        {
            await patient.Open($"/{language}/visit/reopen");
            await patient.Fill(Guests.Reopen_Code, "AAAA-BBBB");
            await patient.Choose(Guests.Reopen_Shared);
            await patient.Press(Guests.Reopen_Open);

            Assert.Contains(Guests.Reopen_Lost, await patient.Words(), StringComparison.Ordinal);
            Costs("The code is lost: what can be done, and what not", patient.Effort, mostPages: 2);
        });

    private Task Walk(string language, Ways ways, Func<Visitor, Task> walk)
    {
        SampleAnswers.Speak(language);
        return live.VisitAsync(new Screen(Phone), ways, walk);
    }

    private static async Task FromHome(Visitor visitor, string language, string device)
    {
        await visitor.Open($"/{language}");
        await visitor.Follow(Home.Index_Start);
        await ToTheFirstQuestion(visitor, device);
    }

    private static async Task ToTheFirstQuestion(Visitor visitor, string device)
    {
        await visitor.Choose(Words.InPortal_NotAll);
        await visitor.Choose(device);
        await visitor.Press(SharedText.Button_Continue);
    }

    private static async Task TakesTheCode(Visitor visitor)
    {
        Assert.Equal(Guests.Code_Heading, await visitor.Heading());
        await visitor.Follow(SharedText.Button_Continue);
    }

    private static async Task HasTheLetter(Visitor visitor)
    {
        Assert.Equal(Words.Ready_Heading, await visitor.Heading());
        using var letter = await visitor.DownloadLetter();
        Assert.Contains("45 CFR 164.524", letter.Text, StringComparison.Ordinal);
    }

    private static void Costs(string walk, Effort effort, int mostPages)
    {
        Assert.InRange(effort.Pages, 1, mostPages);
        DocumentedTable.Has("journeys.md", $"| {walk} | {effort.Pages} | {mostPages} | {effort.Taps} | {effort.Fields} |");
    }
}
