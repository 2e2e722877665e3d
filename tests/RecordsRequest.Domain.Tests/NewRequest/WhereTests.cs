using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>What is asked about the place, and what follows from it.</summary>
public sealed class WhereTests
{
    private static readonly MailingAddress LakeStreet = new("12 Lake Street", null, "Austin", "TX", "78701");
    private static readonly RequestDraft Draft = new() { AsOf = new(2026, 11, 23) };

    [Theory]
    [InlineData(PlaceKind.Hospital)]
    [InlineData(PlaceKind.ImagingCenter)]
    [InlineData(PlaceKind.Laboratory)]
    [InlineData(PlaceKind.Pharmacy)]
    [InlineData(PlaceKind.HealthPlan)]
    [InlineData(PlaceKind.VaOrMilitary)]
    [InlineData(PlaceKind.Veterans)]
    [InlineData(PlaceKind.Military)]
    [InlineData(PlaceKind.IndianHealthService)]
    [InlineData(PlaceKind.NursingHome)]
    [InlineData(PlaceKind.HomeHealthAgency)]
    public void Scenarios_83_84_106_A_place_that_is_surely_covered_raises_no_question(PlaceKind kind)
    {
        var draft = Draft with { Place = new(kind) };

        Assert.Equal(Coverage.Yes, draft.Coverage);
        Assert.DoesNotContain(Steps.Journey.Route(draft), step => step == Steps.CoverageQuestion || step == Steps.NotCovered);
    }

    [Theory]
    [InlineData(Coverage.Yes, false)]
    [InlineData(Coverage.No, true)]
    [InlineData(Coverage.NotSure, true)]
    public void Scenario_85_A_doctor_who_may_take_no_insurance_is_asked_about_and_explained(Coverage coverage, bool explained)
    {
        var draft = Draft with { Place = new(PlaceKind.DoctorOrClinic), CoverageGiven = new(coverage) };

        Assert.Equal(coverage, draft.Coverage);
        Assert.Contains(Steps.CoverageQuestion, Steps.Journey.Route(draft));
        Assert.Equal(explained, Steps.Journey.Route(draft).Contains(Steps.NotCovered));
    }

    [Fact]
    public void Scenario_85_A_place_of_unknown_kind_is_not_taken_for_covered_before_the_answer()
        => Assert.Equal(Coverage.NotSure, (Draft with { Place = new(PlaceKind.NotSure) }).Coverage);

    [Fact]
    public void Review_15_whether_a_patient_still_lives_in_the_nursing_home_is_asked_unless_they_have_died()
    {
        var draft = Draft with { Place = new(PlaceKind.NursingHome), ProviderAddress = new("CA", LakeStreet), Delivery = new(DeliveryMethod.Paper) };

        Assert.Equal([RuleCase.InCare, RuleCase.Discharged], draft.LookCases);
        Assert.Empty((draft with { Who = new(Requester.SomeoneElse), Authority = new(Authority.Executor) }).LookCases);
    }

    [Fact]
    public void Scenario_60_The_state_is_the_one_of_the_place()
    {
        var draft = Draft with { Address = new(LakeStreet), ProviderAddress = new("CA", null) };

        Assert.Equal("CA", draft.ProviderAddress.State);
        Assert.True(Steps.ProviderAddress.IsAnswered(draft));
    }

    [Fact]
    public void A_letter_without_a_postal_address_needs_a_fax_number_or_an_e_mail_address()
    {
        var unknown = Draft with { ProviderAddress = new("TX", null) };
        var known = Draft with { ProviderAddress = new("TX", LakeStreet) };
        var fax = new PhoneNumber("+15125550199");

        Assert.False(Steps.ProviderContact.IsAnswered(unknown with { ProviderContact = new(fax, null, null) }));
        Assert.True(Steps.ProviderContact.IsAnswered(unknown with { ProviderContact = new(null, fax, null) }));
        Assert.True(Steps.ProviderContact.IsAnswered(unknown with { ProviderContact = new(null, null, new("records@example.com")) }));
        Assert.True(Steps.ProviderContact.IsAnswered(known with { ProviderContact = new(null, null, null) }));
    }
}
