using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>Looking at the records instead of getting a copy, and what that leaves to ask.</summary>
public sealed class LookingTests
{
    private static readonly RequestDraft Hospital = new()
    {
        AsOf = new(2026, 11, 23),
        Place = new(PlaceKind.Hospital),
        ProviderAddress = new("OR", null),
        Delivery = new(DeliveryMethod.Look),
    };

    [Fact]
    public void Scenario_65_Looking_is_explained_and_asks_for_no_second_way_no_e_mail_and_no_fee()
    {
        var route = Steps.Journey.Route(Hospital with { SecondChoice = new(DeliveryMethod.Email) }).ToList();

        Assert.Contains(Steps.Looking, route);
        Assert.Empty(route.Intersect([Steps.LookCase, Steps.SecondChoice, Steps.EmailDelivery, Steps.NamedPerson, Steps.Fees]));
        Assert.Empty(Steps.Journey.Route(Hospital with { Delivery = new(DeliveryMethod.Paper) }).Intersect([Steps.Looking, Steps.LookCase]));
    }

    [Theory]
    [InlineData("CO", PlaceKind.Hospital, RuleCase.InCare, RuleCase.Discharged)]
    [InlineData("CO", PlaceKind.ImagingCenter, RuleCase.InCare, RuleCase.Discharged)]
    [InlineData("CO", PlaceKind.DoctorOrClinic)]
    [InlineData("NV", PlaceKind.DoctorOrClinic, RuleCase.KeptInState, RuleCase.KeptOutOfState)]
    [InlineData("NV", PlaceKind.HealthPlan)]
    [InlineData("NY", PlaceKind.Hospital)]
    public void Scenario_65_One_more_thing_is_asked_only_where_the_time_for_looking_depends_on_it(
        string state, PlaceKind place, params RuleCase[] cases)
    {
        var draft = Hospital with { Place = new(place), CoverageGiven = new(Coverage.Yes), ProviderAddress = new(state, null) };

        Assert.Equal(cases, draft.LookCases);
        Assert.Equal(cases.Length > 0, Steps.Journey.Route(draft).Contains(Steps.LookCase));
        Assert.Empty((draft with { Delivery = new(DeliveryMethod.Portal) }).LookCases);
    }

    [Fact]
    public void Where_HIPAA_may_not_hold_no_clock_runs_and_nothing_more_is_asked()
        => Assert.Empty((Hospital with
        {
            Place = new(PlaceKind.DoctorOrClinic),
            CoverageGiven = new(Coverage.NotSure),
            ProviderAddress = new("NV", null),
        }).LookCases);

    [Fact]
    public void Not_sure_is_an_answer_and_an_answer_about_another_state_is_asked_again()
    {
        var inNevada = Hospital with { ProviderAddress = new("NV", null) };

        Assert.True(Steps.LookCase.IsAnswered(inNevada with { LookCase = new("NV", null) }));
        Assert.False(Steps.LookCase.IsAnswered(inNevada with { LookCase = new("CO", null) }));
        Assert.False(Steps.LookCase.IsAnswered(inNevada with { LookCase = new("NV", RuleCase.InCare) }));
    }

    [Fact]
    public void A_request_to_look_says_so_to_the_rules()
    {
        var delivery = new Delivery { Method = DeliveryMethod.Look, LookCase = RuleCase.KeptInState };

        var asked = (Letters.SampleRequests.Common with { Delivery = delivery }).Circumstances;

        Assert.Equal((RequestKind.Look, null), (delivery.Kind, delivery.Form));
        Assert.Equal(RequestKind.Copy, (delivery with { Method = DeliveryMethod.PickUp }).Kind);
        Assert.Equal(new("TX", PlaceKind.Hospital, Form: null, RequestKind.Look, RuleCase.KeptInState), asked);
    }

    [Fact]
    public void The_letter_asks_for_no_copy_and_names_no_way_to_send_one()
    {
        var letter = Letters.LetterText.Of(RequestLetter.Write(Letters.SampleRequests.LookInNewYork, "RR-7K2M-9QXD", LetterLanguage.English));

        Assert.All(["Please give me a copy", "approximate fee", "DICOM", "900.12", "readily produce"],
            words => Assert.DoesNotContain(words, letter, StringComparison.Ordinal));
        Assert.Contains("looking is free (45 CFR 164.524(c)(4))", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_85_Where_HIPAA_may_not_hold_the_letter_does_not_say_that_looking_is_free()
    {
        var letter = Letters.LetterText.Of(RequestLetter.Write(Letters.SampleRequests.LookWhereNotCovered, "RR-7K2M-9QXD", LetterLanguage.English));

        Assert.All(["HIPAA", "CFR", "free", "30 days"], claim => Assert.DoesNotContain(claim, letter, StringComparison.Ordinal));
    }
}
