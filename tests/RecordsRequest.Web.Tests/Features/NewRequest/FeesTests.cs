using System.Net;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>The wizard's section "Cost".</summary>
public sealed class FeesTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en", "10", "10")]
    [InlineData("en", "$1,000.00", "1000")]
    [InlineData("es", "10.50", "10.50")]
    public async Task Scenario_43_The_patient_sets_an_amount_above_which_they_are_asked(string language, string typed, string dollars)
    {
        var midway = await Midway.Begin(app, AsFarAsTheCost, language);
        var patient = await midway.At("fees");

        await patient.Choose(Words.Fees_Above).Fill(Words.Fees_Amount, typed).Press(Button.Button_Continue);

        Assert.Equal(decimal.Parse(dollars, System.Globalization.CultureInfo.InvariantCulture), (await midway.Kept()).Fees!.AskAboveDollars);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_two_answers_begin_differently(string language)
    {
        var patient = await (await Midway.Begin(app, AsFarAsTheCost, language)).At("fees");

        Assert.All([Words.Fees_Always, Words.Fees_Above], answer => Assert.Contains(answer, patient.Words, StringComparison.Ordinal));
        Assert.NotEqual(Words.Fees_Always.Split(' ')[0], Words.Fees_Above.Split(' ')[0]);
    }

    [Theory]
    [InlineData("", nameof(Words.Fees_AmountMissing))]
    [InlineData("ten", nameof(Words.Fees_AmountWrong))]
    [InlineData("-5", nameof(Words.Fees_AmountWrong))]
    [InlineData("10.505", nameof(Words.Fees_AmountWrong))]
    [InlineData("10000", nameof(Words.Fees_AmountTooLarge))]
    public async Task An_amount_that_is_none_is_told_at_its_field_and_kept(string typed, string message)
    {
        var patient = await (await Midway.Begin(app, AsFarAsTheCost)).At("fees");

        await patient.Choose(Words.Fees_Above).Fill(Words.Fees_Amount, typed).Press(Button.Button_Continue);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, patient.Status);
        Assert.Equal([Words.ResourceManager.GetString(message, null)!], patient.Errors);
        Assert.Equal(typed, patient.ValueOf(Words.Fees_Amount));
        Assert.True(patient.IsChosen(Words.Fees_Above));
    }

    [Fact]
    public async Task Being_told_the_cost_first_needs_no_amount()
    {
        var midway = await Midway.Begin(app, AsFarAsTheCost);

        await (await midway.At("fees")).Choose(Words.Fees_Always).Fill(Words.Fees_Amount, "ten").Press(Button.Button_Continue);

        Assert.Equal(new FeesAnswer(null), (await midway.Kept()).Fees);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_10_whether_it_is_for_a_benefit_is_asked_where_the_state_has_a_rule(string language)
    {
        var midway = await Midway.Begin(app, AsFarAsTheCost, language);
        var patient = await midway.At("fees");
        await patient.Choose(Words.Fees_Always).Choose(Words.Fees_BenefitsYes).Press(Button.Button_Continue);

        Assert.Equal(new FeesAnswer(null, "TX"), (await midway.Kept()).Fees);
        Assert.Contains(Words.Fees_FreeYes, (await midway.At("check")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_10_nobody_is_asked_where_no_state_rule_was_read_and_a_yes_for_one_state_is_none_for_another()
    {
        var midway = await Midway.Begin(app, draft => AsFarAsTheCost(draft) with
        {
            ProviderAddress = new("MA", draft.ProviderAddress!.Address! with { State = "MA" }),
            Fees = new(null, "TX"),
        });

        Assert.DoesNotContain(Words.Fees_Benefits, (await midway.At("fees")).Words, StringComparison.Ordinal);
        Assert.False((await midway.Kept()).ToDetails(null, new(2026, 11, 28), null).ForBenefits);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Scenario_45_The_page_says_what_may_and_may_not_be_charged_and_names_no_maximum(string language)
    {
        var patient = await (await Midway.Begin(app, AsFarAsTheCost, language)).At("fees");

        Assert.Contains(Words.Fees_MayCopy, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Fees_MayNotSearch, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Fees_MayNotLooking, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Fees_Bill, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("6.50", patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_67_No_limit_is_claimed_when_the_copy_goes_to_someone_else()
    {
        var patient = await (await Midway.Begin(app, draft => AsFarAsTheCost(draft) with
        {
            Delivery = new(DeliveryMethod.NamedPerson),
            NamedPerson = new(new(new("Dr. Lee"), new("lee@example.com"), null)),
        })).At("fees");

        Assert.Contains(Words.Fees_NoLimitsNamedPerson, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Fees_MayNotTitle, patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_85_No_federal_limit_is_claimed_where_HIPAA_may_not_hold()
    {
        var patient = await (await Midway.Begin(app, draft => AsFarAsTheCost(draft) with
        {
            Place = new(PlaceKind.DoctorOrClinic),
            CoverageGiven = new(Coverage.NotSure),
            NotCovered = new(true),
        })).At("fees");

        Assert.Contains(Words.Fees_NoLimitsNotCovered, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Fees_MayNotTitle, patient.Words, StringComparison.Ordinal);
    }

    private static RequestDraft AsFarAsTheCost(RequestDraft draft) => draft with
    {
        Bundle = new(RecordBundle.Choose),
        Records = new([RecordKind.LabResults], null),
        Sensitive = new([]),
        Dates = new(DateChoice.All),
        Delivery = new(DeliveryMethod.Portal),
        SecondChoice = new(null),
    };
}
