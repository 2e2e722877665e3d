using System.Globalization;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Tests.Conventions;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>"I only want to look at them at the office."</summary>
public sealed class LookingTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_65_Looking_is_free_and_is_explained_and_nothing_about_cost_is_asked(string language)
    {
        var midway = await Midway.Begin(app, draft => AsFarAsHow(draft), language);
        var patient = await (await midway.At("how")).Choose(Words.DeliveryMethod_Look).Press(Button.Button_Continue);

        var (heading, explained) = (patient.Heading, patient.Words);
        await patient.Press(Button.Button_Continue);
        var answers = patient.Page.QuerySelectorAll("dt").Select(label => label.TextContent).ToList();
        await patient.Fill(Words.Check_Signature, "Ana Ruiz").Press(Words.Check_MakeLetter);
        await patient.Follow(Words.Ready_Get);

        Assert.Equal(Words.Looking_Heading, heading);
        Assert.Contains(Words.Looking_Free, explained, StringComparison.Ordinal);
        Assert.Contains("California, Colorado, Nebraska, Nevada, New York, Washington", explained, StringComparison.Ordinal);
        Assert.NotEmpty(answers);
        Assert.DoesNotContain(Words.Fees_Label, answers);
        Assert.DoesNotContain(Words.SecondChoice_Label, answers);
        Assert.Contains("Please let me look at (inspect) these records", patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NV", nameof(Words.RuleCase_KeptOutOfState), RuleCase.KeptOutOfState)]
    [InlineData("CO", nameof(Words.RuleCase_InCare), RuleCase.InCare)]
    [InlineData("CO", nameof(Words.Coverage_NotSure), null)]
    public async Task Scenario_65_In_Colorado_and_Nevada_one_more_thing_is_asked(string state, string answer, RuleCase? kept)
    {
        var midway = await Midway.Begin(app, draft => AsFarAsHow(draft) with
        {
            ProviderAddress = new(state, draft.ProviderAddress!.Address),
            Delivery = new(DeliveryMethod.Look),
            Looking = new(Read: true),
        });
        var patient = await midway.At("look-case");

        await patient.Press(Button.Button_Continue);
        var missing = patient.Errors;
        await patient.Choose(Words.ResourceManager.GetString(answer, CultureInfo.CurrentUICulture)!).Press(Button.Button_Continue);

        Assert.Equal([Words.LookCase_Missing], missing);
        Assert.Equal(Words.Check_Heading, patient.Heading);
        Assert.Equal(new LookCaseAnswer(state, kept), (await midway.Kept()).LookCase);
    }

    [Fact]
    public async Task Scenario_60_When_the_place_turns_out_to_be_in_another_state_that_states_question_is_asked()
    {
        var midway = await Midway.Begin(app, draft => AsFarAsHow(draft) with
        {
            ProviderAddress = new("NV", new("1 Mesa Road", null, "Reno", "NV", "89501")),
            Delivery = new(DeliveryMethod.Look),
            Looking = new(Read: true),
            LookCase = new("NV", RuleCase.KeptInState),
        });
        var patient = await midway.At("provider-address?return=check");

        var before = patient.Page.QuerySelector("option[selected]")!.TextContent;
        await patient.Fill(Button.Address_State, "Colorado").Press(Button.Button_Continue);
        var asked = patient.Heading;
        await patient.Choose(Words.RuleCase_Discharged).Press(Button.Button_Continue);

        Assert.Contains("Nevada", before, StringComparison.Ordinal);
        Assert.Equal(Words.LookCase_Care_Yours, asked);
        Assert.Equal(Words.Check_Heading, patient.Heading);
        Assert.Equal(new LookCaseAnswer("CO", RuleCase.Discharged), (await midway.Kept()).LookCase);
    }

    [Fact]
    public async Task Scenario_85_Where_HIPAA_may_not_hold_nothing_is_promised()
    {
        var midway = await Midway.Begin(app, draft => AsFarAsHow(draft) with
        {
            Place = new(PlaceKind.DoctorOrClinic),
            CoverageGiven = new(Coverage.NotSure),
            NotCovered = new(Read: true),
            Delivery = new(DeliveryMethod.Look),
        });

        var patient = await midway.At("looking");

        Assert.Contains(Words.Looking_NotCovered, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Looking_Free, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("30", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looking_means_is_said_in_plain_words()
    {
        var midway = await Midway.Begin(app, draft => AsFarAsHow(draft) with { Delivery = new(DeliveryMethod.Look) });

        var english = PlainWordsTests.SentencesOn(await midway.At("looking"));
        var spanish = PlainWordsTests.SentencesOn(await midway.Patient.Open($"/es/requests/new/{midway.DraftId}/looking"));

        Assert.InRange(ReadingEase.EnglishGrade(english), 0, PlainWordsTests.HardestGrade);
        Assert.InRange(ReadingEase.SpanishEase(spanish), PlainWordsTests.LeastEase, 120);
    }

    private static RequestDraft AsFarAsHow(RequestDraft draft) => draft with
    {
        Bundle = new(RecordBundle.Images),
        Images = new([], null),
        Sensitive = new([]),
        Dates = new(DateChoice.All),
        OtherDates = new([]),
    };
}
