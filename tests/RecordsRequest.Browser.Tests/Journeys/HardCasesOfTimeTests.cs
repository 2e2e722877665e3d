using RecordsRequest.Browser.Tests.Harness;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Tests.Harness;
using Actions = RecordsRequest.Web.Features.Requests.Text;
using CaseFile = RecordsRequest.Web.Features.CaseFile.Text;
using Complaints = RecordsRequest.Web.Features.Complaints.Text;
using Names = RecordsRequest.Web.Features.Obstacles.Text;
using Phrases = RecordsRequest.Web.Features.Requests.Phrases;

namespace RecordsRequest.Browser.Tests.Journeys;

/// <summary>What an office says about the day, in both languages: come and get it, we never got it, and a place with a rule of its own.</summary>
public sealed class HardCasesOfTimeTests(Chromium chromium) : HardCase(chromium)
{
    [Theory]
    [InlineData("en", 320)]
    [InlineData("es", 1280)]
    public Task Who_asked_for_mail_is_told_to_come_and_get_it(string language, int width)
        => Ask(language, width, Made, () => HardCaseAnswers.OnPaper, async patient =>
    {
        DateOnly ready = new(2027, 2, 25), late = DayThirty.AddDays(1);
        await FaxAndHear(patient, Got);

        await Come(patient, ready);
        await patient.Tell(Actions.RequestAction_Ready);
        await patient.Choose(Actions.Ready_Accepted_No);
        await patient.Save();
        await Sees(patient, Sentences.Say(Actions.Standing_ReadyOtherwise, ready), Phrases.DaysLeft(8));

        await Come(patient, late);
        await Sees(patient, Phrases.DaysLate(1));
        var letter = await patient.WriteAndSend(LetterKind.Overdue, Actions.NextStep_MakeOverdueLetter);
        Assert.Contains("pick up the copy. I asked for it to be mailed (45 CFR 164.524(c)(3)(i)).", letter, StringComparison.Ordinal);

        Assert.DoesNotContain(Actions.ReminderKind_Overdue, await patient.Words(), StringComparison.Ordinal);

        await patient.Follow(Complaints.Complaint_Title);
        await Sees(patient, Sentences.Say(Complaints.Complaint_LastDay_Other, Sentences.Day(new(2027, 9, 1)), 179));
        await patient.Follow(Actions.Action_Back);

        await CaseFileTells(patient, ["request", "overdue"], () =>
        [
            Sentences.Say(CaseFile.Asked_Way, DeliveryMethod.Paper.InWords()), OnDay(ready, Actions.Event_Ready), Actions.Event_ReadyOtherwise,
            Sentences.Say(CaseFile.Due_ReadyOtherwise, Sentences.PlainDay(ready)), OnDay(late, Sent(LetterKind.Overdue)),
            Sentences.Say(CaseFile.Due_Last, Sentences.Day(DayThirty), TimeRule),
            Sentences.Say(CaseFile.Grounds_Line, TimeRule, Sentences.PlainDay(new(2027, 9, 1)), ComplaintWindow.Days),
        ]);
    });

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("es", 320)]
    public Task They_never_got_it_and_then_they_got_it_later(string language, int width)
        => Ask(language, width, Made, () => SampleAnswers.Common, async patient =>
    {
        DateOnly denied = new(2027, 2, 20), again = new(2027, 2, 22), late = DayThirty.AddDays(1);
        await patient.TellHowItWasSent();
        await Come(patient, Got);
        await patient.TellItCameOn(Got, ReceiptBasis.Proven);

        await Come(patient, denied);
        await patient.Tell(Names.RequestAction_MeetObstacle);
        await patient.Follow(Obstacle.NeverGotIt.InWords());
        await patient.Press(Names.Then_Letter);
        Assert.Contains("I count from February 3, 2027.", await patient.MakeAndSend(LetterKind.ReceiptCheck), StringComparison.Ordinal);

        await Come(patient, again);
        await patient.Tell(Actions.RequestAction_Receive_Again);
        await patient.Choose(Sentences.Say(Actions.Receipt_Today, again));
        await patient.Choose(ReceiptBasis.OfficeSaid.InWords());
        await patient.Save();
        await patient.Page.GetByText(Actions.Why_Summary, new() { Exact = true }).ClickAsync();
        await Sees(patient, Sentences.Day(DayThirty), Sentences.Say(Actions.Why_Start, Got), Sentences.Say(Actions.Why_OtherReceipt, again));

        await Come(patient, late);
        await Sees(patient, Phrases.DaysLate(1));
        var letter = await patient.WriteAndSend(LetterKind.Overdue, Actions.NextStep_MakeOverdueLetter);
        Assert.Contains("February 3, 2027", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("February 22", letter, StringComparison.Ordinal);

        await CaseFileTells(patient, ["request", "receipt-check", "overdue"], () =>
        [
            OnDay(Got, Actions.Event_Received), OnDay(again, Actions.Event_Received), OnDay(denied, Met(Obstacle.NeverGotIt)),
            Sentences.Say(CaseFile.Due_Receipt, Sentences.PlainDay(Got)), Sentences.Say(CaseFile.Due_OtherReceipt, Sentences.PlainDay(again)),
            Sentences.Say(CaseFile.Due_Last, Sentences.Day(DayThirty), TimeRule),
        ]);
    });

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("es", 320)]
    public Task A_nursing_home_has_two_working_days_and_HIPAA_comes_after_day_30(string language, int width)
        => Ask(language, width, new(2027, 1, 2), () => HardCaseAnswers.NursingHome, async resident =>
    {
        DateOnly got = new(2027, 1, 4), due = new(2027, 1, 6), dayThirty = new(2027, 2, 3);
        await FaxAndHear(resident, got);
        await Sees(resident, Sentences.Day(due), Sentences.Say(Actions.Standing_Federal, dayThirty), Actions.Standing_Estimate_Special);

        await Come(resident, new(2027, 1, 11));
        await Sees(resident, Phrases.DaysLate(5), Actions.PlaceKind_NursingHome_Enforcer);
        Assert.DoesNotContain(Complaints.Complaint_Title, await resident.Words(), StringComparison.Ordinal);
        await resident.Follow(Actions.NextStep_MakeOverdueLetter);
        var first = await resident.MakeAndFax(LetterKind.Overdue);
        Assert.Contains("(42 CFR 483.10(g)(2)(ii))", first, StringComparison.Ordinal);
        Assert.DoesNotContain("45 CFR", first, StringComparison.Ordinal);

        await Come(resident, dayThirty.AddDays(1));
        await resident.WriteAndSend(LetterKind.Overdue, Actions.NextStep_MakeOverdueLetter);
        await resident.Follow(Complaints.Complaint_Title);
        await Sees(resident, Complaints.OtherDoor_SurveyAgency, Complaints.OtherDoor_Ombudsman,
            Sentences.Say(Complaints.Complaint_LastDay_Other, Sentences.Day(new(2027, 8, 2)), 179));
        await resident.Follow(Actions.Action_Back);

        await CaseFileTells(resident, ["request", "overdue"], () =>
        [
            Sentences.Say(CaseFile.Due_Special, PlaceKind.NursingHome.InWords("Rule"), Sentences.Say(Actions.DayCount_Working, 2),
                "42 CFR 483.10(g)(2)(ii)", Sentences.Day(due)),
            CaseFile.Due_SpecialEstimate, CaseFile.Due_SpecialOfPlace,
            OnDay(new(2027, 1, 11), Sent(LetterKind.Overdue)), OnDay(new(2027, 2, 4), Sent(LetterKind.Overdue)),
            Sentences.Say(CaseFile.Due_Last, Sentences.Day(dayThirty), TimeRule),
            Sentences.Say(CaseFile.Grounds_Line, TimeRule, Sentences.PlainDay(new(2027, 8, 2)), ComplaintWindow.Days),
        ]);
    });
}
