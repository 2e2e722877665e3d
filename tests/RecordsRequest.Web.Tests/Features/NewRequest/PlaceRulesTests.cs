using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Web.Features;
using RecordsRequest.Web.Tests.Harness;
using Button = RecordsRequest.Web.Features.Shared.Text;
using Words = RecordsRequest.Web.Features.NewRequest.Text;

namespace RecordsRequest.Web.Tests.Features.NewRequest;

/// <summary>What the wizard asks and says about a place with a rule of its own.</summary>
public sealed class PlaceRulesTests(TestApp app) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_15_a_nursing_home_is_told_from_assisted_living_and_a_home_health_agency_is_explained(string language)
    {
        var midway = await Midway.Begin(app, draft => draft with { Place = null }, language);

        var patient = await midway.At("place");

        Assert.Contains(Words.Place_NursingHomeHint, patient.Words, StringComparison.Ordinal);
        Assert.Contains(Words.Place_HomeHealthAgencyHint, patient.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task Review_15_a_nursing_home_is_asked_nothing_about_insurance(string language)
    {
        var midway = await Midway.Begin(app, draft => draft with { Place = null, ProviderAddress = null }, language);
        var patient = await midway.At("place");

        await patient.Choose(Words.PlaceKind_NursingHome).Press(Button.Button_Continue);

        Assert.Equal(Words.ProviderAddress_Heading, patient.Heading);
        Assert.Equal(Coverage.Yes, (await midway.Kept()).Coverage);
    }

    [Fact]
    public async Task Review_15_whether_the_patient_is_still_there_is_asked_for_a_copy_too()
    {
        var midway = await Midway.Begin(app, draft => Asked(draft, PlaceKind.NursingHome, DeliveryMethod.Paper));

        var patient = await midway.At("look-case");

        Assert.Equal(Words.LookCase_Care_Yours, patient.Heading);
    }

    [Fact]
    public async Task Review_15_that_the_patient_is_still_there_is_kept_with_the_wish_for_a_copy()
    {
        var midway = await Midway.Begin(app, draft => Asked(draft, PlaceKind.NursingHome, DeliveryMethod.Paper));
        var patient = await midway.At("look-case");

        await patient.Choose(Words.RuleCase_InCare).Press(Button.Button_Continue);

        Assert.Equal(RuleCase.InCare, (await midway.Kept()).LookCase!.Case);
    }

    [Theory]
    [InlineData(PlaceKind.NursingHome, "they have 24 hours, without weekends and holidays")]
    [InlineData(PlaceKind.HomeHealthAgency, "They have 4 working days, or until they next come to your home")]
    public async Task Review_15_16_the_time_to_look_is_told_before_it_is_chosen(PlaceKind place, string told)
    {
        var midway = await Midway.Begin(app, draft => Asked(draft, place, DeliveryMethod.Look));

        var patient = await midway.At("looking");

        Assert.Contains(told, patient.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Time.FederalRule.In(Words.Looking_Days), patient.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_16_a_home_health_agency_asks_nothing_for_a_copy_and_the_page_about_costs_says_so()
    {
        var midway = await Midway.Begin(app, draft => Asked(draft, PlaceKind.HomeHealthAgency, DeliveryMethod.Paper));

        Assert.Contains(Words.Fees_HomeHealthAgency, (await midway.At("fees")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlaceKind.Hospital, true)]
    [InlineData(PlaceKind.Veterans, false)]
    [InlineData(PlaceKind.HealthPlan, false)]
    public async Task Review_31_in_Texas_it_is_said_that_places_of_care_post_how_to_ask_and_to_complain(PlaceKind place, bool posts)
    {
        var midway = await Midway.Begin(app, draft => Asked(draft, place, DeliveryMethod.Paper));

        var said = (await midway.At("provider-contact")).Words;

        Assert.Equal(posts, said.Contains("(Tex. Health & Safety Code 181.105)", StringComparison.Ordinal));
    }

    private static RequestDraft Asked(RequestDraft draft, PlaceKind place, DeliveryMethod method) => draft with
    {
        Place = new(place),
        Bundle = new(RecordBundle.VaccinesOnly),
        OtherDates = new([]),
        Delivery = new(method),
        SecondChoice = new(null),
    };
}
