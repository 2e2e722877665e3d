using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using Actions = RecordsRequest.Web.Features.Requests.Text;
using CaseFile = RecordsRequest.Web.Features.CaseFile.Text;
using Complaints = RecordsRequest.Web.Features.Complaints.Text;
using Fees = RecordsRequest.Web.Features.Fees.Text;
using Names = RecordsRequest.Web.Features.Obstacles.Text;
using SharedText = RecordsRequest.Web.Features.Shared.Text;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>What an office says about who may ask and what it costs, in both languages.</summary>
public sealed class HardCasesOfRightsTests(Chromium chromium) : HardCase(chromium)
{
    [Theory]
    [InlineData("en", 320)]
    [InlineData("es", 1280)]
    public Task A_wife_who_decides_for_her_husband_is_told_that_she_is_not_authorized(string language, int width)
        => Ask(language, width, Made, () => HardCaseAnswers.Wife, async wife =>
    {
        DateOnly told = new(2027, 2, 10), came = new(2027, 2, 20);
        await wife.Follow(LetterKind.Request.InWords());
        using (var request = await wife.DownloadLetter())
        {
            Assert.Contains("to the extent state law lets me decide", request.Text, StringComparison.Ordinal);
        }

        await wife.Follow(SharedText.Layout_Back);
        await FaxAndHear(wife, Got);

        await Come(wife, told);
        await wife.Tell(Names.RequestAction_MeetObstacle);
        await wife.Follow(Obstacle.NotAuthorized.InWords());
        await Sees(wife, Sentences.Say(Actions.Say_WhoseRecords, HardCaseAnswers.Husband), Names.WhoAsks_Surrogate_Rule, Names.WhoAsks_Surrogate_Do);
        await wife.Press(Names.Then_Letter);
        var letter = await wife.MakeAndSend(LetterKind.Barrier);
        Assert.Contains("Please tell me in writing what you need from me", letter, StringComparison.Ordinal);

        await Come(wife, came);
        await wife.TellAllCame();
        await Sees(wife, Actions.Standing_Answered);

        await CaseFileTells(wife, ["request", "barrier"], () =>
        [
            HardCaseAnswers.Husband, CaseFile.Parties_Representative, SampleAnswers.Parent,
            OnDay(told, Met(Obstacle.NotAuthorized)), OnDay(told, Sent(LetterKind.Barrier)),
            Sentences.Say(CaseFile.Due_AnsweredInTime, Sentences.PlainDay(came), 0),
            Sentences.Say(CaseFile.Grounds_Arguable, "45 CFR 164.502(g)(2), (g)(5)", Sentences.PlainDay(new(2027, 8, 9)), ComplaintWindow.Days),
        ]);
    }, SampleAnswers.Parent);

    [Theory]
    [InlineData("en", 320)]
    [InlineData("es", 1280)]
    public Task A_price_by_the_page_for_records_on_a_computer_goes_to_a_complaint(string language, int width)
        => Ask(language, width, Made, () => HardCaseAnswers.ByEmail, async patient =>
    {
        DateOnly named = new(2027, 2, 10), lastDay = new(2027, 8, 9), filed = new(2027, 2, 24);
        await FaxAndHear(patient, Got);

        await Come(patient, named);
        await patient.Tell(Fees.RequestAction_TellFee);
        await patient.Answer(new("", new Typed(Sentences.Say(Fees.Line_Kind, 1), FeeKind.PerPage.InWords()),
            new Typed(Sentences.Say(Fees.Line_Amount, 1), "75"), new Picked(Keeping.Electronically.InWords())));
        await patient.Save();
        await Sees(patient, Fees.FeeVerdict_MayNotBeCharged, Fees.FeeReason_PagesKeptElectronically);

        await Come(patient, named);
        await patient.Follow(Complaints.Complaint_Title);
        await Sees(patient, Sentences.Say(Complaints.Complaint_LastDay_Other, Sentences.Day(lastDay), 180));
        await patient.Follow(Actions.Action_Back);

        await patient.Follow(Fees.NextStep_AnswerFee);
        await patient.Choose(Fees.FeeAnswer_Dispute_Choice);
        await patient.Save();
        Assert.Contains("HHS guidance accepts no price per page", await patient.MakeAndSend(LetterKind.FeeDispute), StringComparison.Ordinal);

        await Come(patient, filed);
        await patient.Follow(Complaints.Complaint_Title);
        Assert.Contains("$75", await patient.FileComplaint("45 CFR 164.524(c)(4)", "27-004711"), StringComparison.Ordinal);

        await CaseFileTells(patient, ["request", "fee-dispute"], () =>
        [
            Sentences.Say(CaseFile.Asked_Way, DeliveryMethod.Email.InWords()),
            OnDay(named, Sentences.Say(Fees.Event_FeeNotice, "$75")), Sentences.Say(Fees.Event_FeeKept, Keeping.Electronically.InWords()),
            Sentences.Say(Fees.Event_FeeAnswer, FeeAnswer.Dispute.InWords()), OnDay(named, Sent(LetterKind.FeeDispute)),
            Sentences.Say(CaseFile.Grounds_Line, "45 CFR 164.524(c)(4)", Sentences.PlainDay(lastDay), ComplaintWindow.Days),
            OnDay(filed, Complaints.Event_ComplaintFiled), Sentences.Say(Complaints.Event_TransactionNumber, "27-004711"),
        ]);
    });
}
