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
            new("about-you", new Typed(Words.AboutYou_Name, "Luz Ruiz"), new Picked(Words.Relation_Daughter)));

        await helper.Fill(Words.Check_Signature, "Luz Ruiz").Press(Words.Check_MakeLetter);

        Assert.Contains(Words.Ready_Step1Title, helper.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Authority_HealthCarePowerOfAttorney_Papers, helper.Words, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_11_The_letter_of_a_wife_with_no_paper_asks_and_asserts_nothing(string language)
    {
        SampleAnswers.Speak(language);
        var wife = await Answered(language, Words.Authority_Surrogate,
            new("about-you", new Typed(Words.AboutYou_Name, "Luz Ruiz"), new Picked(Words.Relation_Wife)));

        var check = wife.Words;
        await wife.Fill(Words.Check_Signature, "Luz Ruiz").Press(Words.Check_MakeLetter);
        var ready = wife.Words;
        await wife.Follow(Words.Ready_Get);

        Assert.Contains(Words.Check_StatementByStateLaw, check, StringComparison.Ordinal);
        Assert.Contains(Words.Authority_Surrogate_Papers, ready, StringComparison.Ordinal);
        Assert.DoesNotContain("2022", ready, StringComparison.Ordinal);
        Assert.Contains("to the extent state law lets me decide", wife.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Read.Read_Enclosed, wife.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_11_In_a_state_where_no_such_law_was_found_the_page_says_so()
    {
        SampleAnswers.Speak("en");
        var wife = await Answered("en", Words.Authority_Surrogate,
            new("about-you", new Typed(Words.AboutYou_Name, "Luz Ruiz"), new Picked(Words.Relation_Wife)), state: "MN");

        await wife.Fill(Words.Check_Signature, "Luz Ruiz").Press(Words.Check_MakeLetter);

        Assert.Contains("A survey from 2022 did not find a law in Minnesota", wife.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_12_After_a_death_the_heir_is_told_what_papers_to_send(string language)
    {
        SampleAnswers.Speak(language);
        var heir = await AnsweredAsHeir(language);

        await heir.Fill(Words.Check_Signature, "Luz Ruiz").Press(Words.Check_MakeLetter);

        Assert.Contains(Words.Authority_Survivor_Papers, heir.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_12_After_a_death_the_day_is_asked_checked_and_printed(string language)
    {
        SampleAnswers.Speak(language);
        var heir = await AnsweredAsHeir(language);
        await heir.Fill(Words.Check_Signature, "Luz Ruiz").Press(Words.Check_MakeLetter);

        await heir.Follow(Words.Ready_Get);

        Assert.Contains("August 30, 2020", heir.Words, StringComparison.Ordinal);
        Assert.Contains("to the extent state law lets me act", heir.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_letter_comes_first_and_the_code_to_come_back_after_it(string language)
    {
        SampleAnswers.Speak(language);
        var helper = await Answered(language, Words.Authority_None, new("patient-signs"));

        await helper.Press(Words.Check_MakeLetter);
        var (ready, parts) = (helper.Words, helper.Page.QuerySelectorAll("main h1 ~ *"));
        await helper.Follow(Words.Ready_Download);

        Assert.StartsWith(Words.Ready_Download, parts[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.True(ready.IndexOf(Words.Ready_CodeLink, StringComparison.Ordinal) > ready.IndexOf(Words.Ready_Get, StringComparison.Ordinal));
        Assert.Equal("application/pdf", helper.Answer.Content.Headers.ContentType!.MediaType);
    }

    private Task<Patient> AnsweredAsHeir(string language)
        => Answered(language, Words.Authority_Survivor,
            new("about-you", new Typed(Words.AboutYou_Name, "Luz Ruiz"), new Picked(Words.Relation_Daughter)),
            died: ("8", "30", "2020"));

    private async Task<Patient> Answered(
        string language, string authority, AnsweredPage afterAuthority, string state = "TX", (string Month, string Day, string Year)? died = null)
    {
        var helper = Guest.Browser(app).Patient;
        await helper.StartRequest(language);
        return await helper.AnswerAll(
        [
            new("who", new Picked(Words.Requester_SomeoneElse)),
            new("legal-authority", new Picked(authority)),
            afterAuthority,
            SampleAnswers.Common[1],
            .. died is var (month, day, year)
                ? [new AnsweredPage("date-of-death", new Dated(Words.DateOfDeath_Heading, month, day, year))]
                : Array.Empty<AnsweredPage>(),
            .. SampleAnswers.Common.Skip(2).Select(page => page.Slug == "provider-address" ? SampleAnswers.OfficeIn(state) : page),
        ]);
    }
}
