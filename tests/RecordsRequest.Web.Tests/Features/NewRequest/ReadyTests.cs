using RecordsRequest.Web.Tests.Harness;
using Patient = RecordsRequest.Web.Tests.Harness.Patient;
using Read = RecordsRequest.Web.Features.Letters.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>What the page says once the letter is made.</summary>
public sealed class ReadyTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_letter_of_a_representative_comes_with_a_reminder_to_add_the_papers(string language)
    {
        SampleAnswers.Speak(language);
        var helper = await Answered(language, Words.Authority_HealthCarePowerOfAttorney,
            new("about-you", new Typed(Words.AboutYou_Name, "Luz Ruiz"), new Typed(Words.AboutYou_Relationship, "daughter")));

        await helper.Fill(Words.Check_Signature, "Luz Ruiz").Press(Words.Check_MakeLetter);

        Assert.Contains(Words.Ready_Step1Title, helper.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Ready_Papers_HealthCarePowerOfAttorney, helper.Words, StringComparison.Ordinal);
        Assert.Contains(Read.Read_Enclosed, (await helper.Follow(Words.Ready_Get)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_helper_without_papers_is_reminded_that_the_patient_signs_with_a_pen(string language)
    {
        SampleAnswers.Speak(language);
        var helper = await Answered(language, Words.Authority_None, new("patient-signs"));

        await helper.Press(Words.Check_MakeLetter);

        Assert.Contains(Words.Ready_Step1_ByHand, helper.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Ready_PapersTitle, helper.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Read.Read_Enclosed, (await helper.Follow(Words.Ready_Get)).Words, StringComparison.Ordinal);
    }

    private async Task<Patient> Answered(string language, string authority, AnsweredPage afterAuthority)
    {
        var helper = Guest.Browser(app).Patient;
        await helper.StartRequest(language);
        return await helper.AnswerAll(
        [
            new("who", new Picked(Words.Requester_SomeoneElse)),
            new("legal-authority", new Picked(authority)),
            afterAuthority,
            SampleAnswers.Common[1],
            new("date-of-birth", new Dated(Words.DateOfBirth_Heading_Patients, "4", "28", "1949")),
            .. SampleAnswers.Common.Skip(3),
        ]);
    }
}
