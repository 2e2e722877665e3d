using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "Whose records".</summary>
public sealed class WhoseRecordsTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_68_A_helper_says_what_gives_the_right_to_ask_and_is_told_of_the_papers(string language)
    {
        var midway = await Midway.Begin(app, Helper(null), language);
        var patient = await midway.At("legal-authority");

        await patient.Choose(Words.Authority_HealthCarePowerOfAttorney).Press(Button.Button_Continue);

        Assert.Contains(Words.AboutYou_Papers, patient.Words, StringComparison.Ordinal);
        Assert.Equal(Authority.HealthCarePowerOfAttorney, (await midway.Kept()).ActsAs);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_68_A_helper_says_who_they_are(string language)
    {
        var midway = await Midway.Begin(app, Helper(Authority.HealthCarePowerOfAttorney), language);
        var patient = await midway.At("about-you");

        await patient.Fill(Words.AboutYou_Name, " Luz  Ruiz ").Choose(Words.Relation_Daughter).Press(Button.Button_Continue);

        var kept = await midway.Kept();
        Assert.Equal(Authority.HealthCarePowerOfAttorney, kept.ActsAs);
        Assert.Equal(new RepresentativeAnswer(new("Luz Ruiz"), null) { Relation = Relation.Daughter }, kept.Representative);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenarios_69_74_A_helper_without_papers_is_told_plainly_that_the_patient_must_sign(string language)
    {
        var midway = await Midway.Begin(app, Helper(null), language);
        var patient = await midway.At("legal-authority");

        await patient.Choose(Words.Authority_None).Press(Button.Button_Continue);

        Assert.Equal(Words.PatientSigns_Heading, patient.Heading);
        Assert.Contains(Words.PatientSigns_YouCanHelp, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.PatientSigns_Died, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenarios_69_74_A_helper_who_read_that_goes_on_with_the_patients_name(string language)
    {
        var midway = await Midway.Begin(app, Helper(Authority.None), language);
        var patient = await midway.At("patient-signs");

        await patient.Press(Button.Button_Continue);

        Assert.Equal(Words.Name_Heading_Patients, patient.Heading);
        Assert.Equal(new NoticeAnswer(Read: true), (await midway.Kept()).PatientSigns);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_11_Someone_who_decides_for_a_patient_who_cannot_is_told_what_the_letter_asks(string language)
    {
        var midway = await Midway.Begin(app, Helper(null), language);
        var patient = await midway.At("legal-authority");

        await patient.Choose(Words.Authority_Surrogate).Press(Button.Button_Continue);

        Assert.Contains(Words.AboutYou_Surrogate, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.AboutYou_Papers, patient.Words, StringComparison.Ordinal);
        Assert.Equal(Authority.Surrogate, (await midway.Kept()).ActsAs);
    }

    [Fact]
    public async Task A_helper_who_has_papers_after_all_finds_the_way_back()
    {
        var patient = await (await Midway.Begin(app, Helper(Authority.None))).At("patient-signs");

        Assert.Equal(Words.LegalAuthority_Heading, (await patient.Follow(Words.PatientSigns_ChangeLink)).Heading);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task A_parent_of_an_adult_is_told_why_the_question_comes_and_cannot_answer_as_parent(string language)
    {
        var midway = await Midway.Begin(
            app, draft => draft with { Who = new(Requester.MyChild), Representative = new(new("Luz Ruiz"), "mother"), Birth = null }, language);
        var patient = await midway.At("date-of-birth");

        await patient.FillDate(Domain.Prose.Wording.Fact_Born, "4", "28", "1990").Press(Button.Button_Continue);

        Assert.Equal(Words.LegalAuthority_Heading, patient.Heading);
        Assert.Contains(Words.LegalAuthority_AdultChild, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Authority_Parent, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_chosen_is_told_at_the_question()
    {
        var patient = await (await Midway.Begin(app, Helper(null))).At("legal-authority");

        await patient.Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([Words.LegalAuthority_Missing], patient.Errors);
    }

    [Fact]
    public async Task A_name_and_a_relationship_are_needed()
    {
        var patient = await (await Midway.Begin(app, Helper(Authority.Guardian))).At("about-you");

        await patient.Press(Button.Button_Continue);

        Assert.Equal([Words.AboutYou_NameMissing, Words.AboutYou_RelationshipMissing], patient.Errors);
    }

    [Fact]
    public async Task A_name_and_a_relationship_are_checked_at_their_own_fields_and_kept()
    {
        var patient = await (await Midway.Begin(app, Helper(Authority.Guardian))).At("about-you");

        await patient.Fill(Words.AboutYou_Name, "Luz 😀").Choose(Words.Relation_SomeoneElse).Fill(Words.AboutYou_InWords, new string('m', 61))
            .Press(Button.Button_Continue);

        Assert.Contains("😀", patient.ErrorAt(Words.AboutYou_Name), StringComparison.Ordinal);
        Assert.Contains("60", patient.ErrorAt(Words.AboutYou_InWords), StringComparison.Ordinal);
        Assert.Equal("Luz 😀", patient.ValueOf(Words.AboutYou_Name));
    }

    private static Func<RequestDraft, RequestDraft> Helper(Authority? authority) => draft => draft with
    {
        Who = new(Requester.SomeoneElse),
        Authority = authority is { } known ? new(known) : null,
        Name = null,
    };
}
