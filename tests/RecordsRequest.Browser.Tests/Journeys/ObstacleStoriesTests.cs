using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using Actions = RecordsRequest.Web.Features.Requests.Text;
using Complaints = RecordsRequest.Web.Features.Complaints.Text;
using Denials = RecordsRequest.Web.Features.Denials.Text;
using Fees = RecordsRequest.Web.Features.Fees.Text;
using Names = RecordsRequest.Web.Features.Obstacles.Text;
using SharedText = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>Five ways in which an office does not simply send the records, each to its end and to its case file, in both languages.</summary>
public sealed class ObstacleStoriesTests(LiveApp live) : IClassFixture<LiveApp>
{
    private const string ComplaintNumber = "26-512345";

    private DateOnly Today => live.App.Today;

    [Theory]
    [InlineData("en", 320)]
    [InlineData("es", 1280)]
    public Task Late_without_a_word(string language, int width) => AfterReceipt(language, width, () => SampleAnswers.Common, async patient =>
    {
        await MoveOn(patient, days: 31);
        Assert.Contains(Sentences.Count(1, Actions.DaysLate_One, Actions.DaysLate_Other), await patient.Words(), StringComparison.Ordinal);
        await patient.WriteAndSend(LetterKind.Overdue, Actions.NextStep_MakeOverdueLetter);

        await MoveOn(patient, days: Situation.AnswerDays + 1);
        await patient.Follow(Complaints.NextStep_PrepareComplaint);
        await patient.FileComplaint("45 CFR 164.524(b)(2)", ComplaintNumber);

        var file = await patient.TakeCaseFile();
        Assert.Contains(ComplaintNumber, file.English, StringComparison.Ordinal);
        Assert.Contains(
            file.Files.Keys,
            name => name.StartsWith("02-overdue-", StringComparison.Ordinal) || name.StartsWith("03-overdue-", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("es", 320)]
    public Task More_time_in_order_and_then_once_too_often(string language, int width)
        => AfterReceipt(language, width, () => SampleAnswers.Common, async patient =>
    {
        await MoveOn(patient, days: 20);
        await patient.TellTheyNeedMoreTime(Today, "Archivo fuera del sitio", Today.AddDays(25));
        Assert.Contains(Sentences.Day(Today.AddDays(25)), await patient.Words(), StringComparison.Ordinal);

        await MoveOn(patient, days: 24);
        await patient.TellTheyNeedMoreTime(Today, reasons: null, Today.AddDays(20));
        await patient.WriteAndSend(LetterKind.DefectiveExtension, LetterKind.DefectiveExtension.InWords("Offer"));

        await MoveOn(patient, days: 2);
        await patient.WriteAndSend(LetterKind.Overdue, Actions.NextStep_MakeOverdueLetter);

        var file = await patient.TakeCaseFile();
        Assert.Contains("Archivo fuera del sitio", file.English, StringComparison.Ordinal);
        Assert.Contains(file.Files.Keys, name => name.Contains("-defective-extension-", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("en", 320)]
    [InlineData("es", 1280)]
    public Task A_fee_is_disputed_and_comes_down(string language, int width)
        => AfterReceipt(language, width, () => SampleAnswers.Common, async patient =>
    {
        await MoveOn(patient, days: 5);
        await patient.Tell(Fees.RequestAction_TellFee);
        await patient.Answer(new(
            "", LineOf(1, FeeKind.PerPage), AmountOf(1, "$75.00")));
        await patient.Press(Fees.Notice_AddLine);
        await patient.Answer(new(
            "", LineOf(2, FeeKind.SearchOrRetrieval), AmountOf(2, "10"),
            new Picked(Keeping.Electronically.InWords()), ObstacleWalk.On(Actions.Ready_On, Today)));
        await patient.Save();
        Assert.Contains("$85", await patient.Words(), StringComparison.Ordinal);
        Assert.Contains(Fees.FeeVerdict_MayNotBeCharged, await patient.Words(), StringComparison.Ordinal);
        await patient.Choose(Fees.FeeAnswer_Dispute_Choice);
        await patient.Save();
        await patient.MakeAndSend(LetterKind.FeeDispute);

        await MoveOn(patient, days: 6);
        await patient.Tell(Fees.RequestAction_TellFee);
        await patient.Answer(new(
            "", LineOf(1, FeeKind.FlatFee), AmountOf(1, "6.50"), new Picked(Keeping.Electronically.InWords()),
            ObstacleWalk.On(Actions.Ready_On, Today)));
        await patient.Save();
        await patient.Choose(Fees.FeeAnswer_Accept_Choice);
        await patient.Save();

        await MoveOn(patient, days: 4);
        await patient.TellAllCame();
        await patient.Follow(Actions.NextStep_Close);
        await patient.Choose(ClosingOutcome.Complete.InWords());
        await patient.Press(Actions.RequestAction_Close);

        var file = await patient.TakeCaseFile();
        Assert.Contains("$85", file.English, StringComparison.Ordinal);
        Assert.Contains("$6.50", file.English, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("es", 320)]
    public Task The_report_came_and_the_pictures_did_not(string language, int width) => AfterReceipt(language, width, () => Pictures, async patient =>
    {
        await MoveOn(patient, days: 10);
        await patient.TellWhatCame(
            (RecordKind.ImagingStudies.InWords(), ItemOutcome.Waiting), (RecordKind.ImagingReports.InWords(), ItemOutcome.All));
        await patient.WriteAndSend(LetterKind.MissingItems, Actions.NextStep_AskForMissing);

        await patient.Tell(Names.RequestAction_MeetObstacle);
        await patient.Follow(Names.Obstacle_ReportInstead);
        await patient.Press(Names.Then_Letter);
        await patient.MakeAndSend(LetterKind.WrongFormat);

        await MoveOn(patient, days: 9);
        await patient.TellAllCame();
        Assert.Contains(Actions.Standing_Answered, await patient.Words(), StringComparison.Ordinal);

        var file = await patient.TakeCaseFile();
        Assert.Contains("FAQ 2059", (await LetterText(patient, LetterKind.WrongFormat)), StringComparison.Ordinal);
        Assert.Contains(SampleAnswers.Provider, file.English, StringComparison.Ordinal);
        Assert.Contains(file.Files.Keys, name => name.Contains("-missing-items-", StringComparison.Ordinal));
        Assert.Contains(file.Files.Keys, name => name.Contains("-wrong-format-", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("en", 320)]
    [InlineData("es", 1280)]
    public Task From_a_refusal_to_a_review_to_a_complaint(string language, int width)
        => AfterReceipt(language, width, () => SampleAnswers.Common, async patient =>
    {
        await MoveOn(patient, days: 12);
        await patient.Tell(Denials.RequestAction_Deny);
        await patient.Answer(new(
            "", ObstacleWalk.On(Denials.Record_On, Today), new Picked(Denials.Record_InWriting_Yes), new Picked(RecordKind.VisitNotes.InWords()),
            new Picked(DenialGround.LifeOrSafety.InWords()), new Picked(DenialContent.Basis.InWords())));
        await patient.Save();
        Assert.Equal(Denials.Answer_Title, await patient.Heading());
        Assert.Contains(Denials.GroundKind_Reviewable_Verdict, await patient.Words(), StringComparison.Ordinal);
        await patient.WriteAndSend(LetterKind.DenialReview, Sentences.Say(Actions.Advice_MakeLetter, LetterKind.DenialReview.InWords()));

        await MoveOn(patient, days: 40);
        await patient.Follow(Complaints.Complaint_Title);
        await patient.FileComplaint("45 CFR 164.524(a)(1)-(3), (d)", ComplaintNumber);

        var file = await patient.TakeCaseFile();
        Assert.Contains(ComplaintNumber, file.English, StringComparison.Ordinal);
        Assert.Contains(file.Files.Keys, name => name.Contains("-denial-review-", StringComparison.Ordinal));
    });

    private static IReadOnlyList<AnsweredPage> Pictures =>
    [
        .. SampleAnswers.Common.TakeWhile(page => page.Slug != "bundle"),
        new("bundle", new Picked(Words.RecordBundle_Images)),
        new("images", new Picked(Words.Images_Any)),
        .. SampleAnswers.Common.SkipWhile(page => page.Slug != "sensitive"),
    ];

    private static Typed LineOf(int line, FeeKind kind) => new(Sentences.Say(Fees.Line_Kind, line), kind.InWords());

    private static Typed AmountOf(int line, string amount) => new(Sentences.Say(Fees.Line_Amount, line), amount);

    private Task AfterReceipt(string language, int width, Func<IReadOnlyList<AnsweredPage>> answers, Func<Visitor, Task> story)
    {
        SampleAnswers.Speak(language);
        return live.VisitAsync(new Screen(width), Ways.Mouse, async patient =>
        {
            await patient.StartRequest(language);
            await patient.AnswerAll(answers());
            await patient.SignLetter();
            await patient.Follow(Words.Ready_See);
            await patient.TellHowItWasSent();
            await patient.TellItCameOn(Today);
            await story(patient);
        });
    }

    private async Task MoveOn(Visitor patient, int days)
    {
        live.App.Time.AdjustTime(live.App.Time.GetUtcNow().AddDays(days));
        await patient.Follow(SharedText.Layout_YourRequests);
        await patient.Follow(SampleAnswers.Provider);
    }

    private static async Task<string> LetterText(Visitor patient, LetterKind kind)
    {
        await patient.Follow(kind.InWords());
        using var letter = await patient.DownloadLetter();
        await patient.Follow(SharedText.Layout_Back);
        return letter.Text;
    }
}
