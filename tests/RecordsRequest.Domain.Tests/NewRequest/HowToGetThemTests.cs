using RecordsRequest.Domain.NewRequest;
using RecordsRequest.Domain.Requests;
using Steps = RecordsRequest.Domain.NewRequest.NewRequestJourney;

namespace RecordsRequest.Domain.Tests.NewRequest;

/// <summary>How the records are to come, and what that leaves to ask.</summary>
public sealed class HowToGetThemTests
{
    private static readonly RequestDraft Hospital = new() { AsOf = new(2026, 11, 23), Place = new(PlaceKind.Hospital) };

    [Fact]
    public void E_mail_as_first_or_second_choice_asks_for_the_address_and_how_private()
    {
        var first = Hospital with { Delivery = new(DeliveryMethod.Email) };
        var second = Hospital with { Delivery = new(DeliveryMethod.Paper), SecondChoice = new(DeliveryMethod.Email) };
        var neither = Hospital with { Delivery = new(DeliveryMethod.Paper), SecondChoice = new(null) };

        Assert.Contains(Steps.EmailDelivery, Steps.Journey.Route(first));
        Assert.Contains(Steps.EmailDelivery, Steps.Journey.Route(second));
        Assert.DoesNotContain(Steps.EmailDelivery, Steps.Journey.Route(neither));
    }

    [Fact]
    public void A_copy_for_someone_else_has_no_second_choice_and_forgets_an_earlier_one()
    {
        var draft = Hospital with { SecondChoice = new(DeliveryMethod.Email), Delivery = new(DeliveryMethod.NamedPerson) };

        Assert.Contains(Steps.NamedPerson, Steps.Journey.Route(draft));
        Assert.DoesNotContain(Steps.SecondChoice, Steps.Journey.Route(draft));
        Assert.DoesNotContain(Steps.EmailDelivery, Steps.Journey.Route(draft));
    }

    [Fact]
    public void The_second_choice_is_another_one_than_the_first()
    {
        var draft = Hospital with { Delivery = new(DeliveryMethod.Paper), SecondChoice = new(DeliveryMethod.Paper) };

        Assert.False(Steps.SecondChoice.IsAnswered(draft));
        Assert.True(Steps.SecondChoice.IsAnswered(draft with { SecondChoice = new(null) }));
    }

    [Theory]
    [InlineData(PlaceKind.Hospital, DeliveryMethod.Portal, true)]
    [InlineData(PlaceKind.Hospital, DeliveryMethod.PickUp, true)]
    [InlineData(PlaceKind.Hospital, DeliveryMethod.Paper, false)]
    [InlineData(PlaceKind.Hospital, DeliveryMethod.NamedPerson, false)]
    [InlineData(PlaceKind.Laboratory, DeliveryMethod.Portal, false)]
    public void Review_22_A_computer_readable_copy_is_a_wish_for_the_patients_own_electronic_copy(PlaceKind place, DeliveryMethod method, bool asked)
        => Assert.Equal(asked, (Hospital with
        {
            Place = new(place),
            Bundle = new(RecordBundle.Everything, ComputerReadable: true),
            Delivery = new(method),
        }).AsksForExport);

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2028-11-23", true)]
    [InlineData("2028-11-24", false)]
    public void Records_are_needed_by_a_day_that_has_not_passed_and_is_not_too_far_ahead(string day, bool right)
    {
        var draft = Hospital with { Delivery = new(DeliveryMethod.Portal, new(DateOnly.Parse(day, null), ForAppointment: true)) };

        Assert.Equal(right, Steps.Delivery.IsAnswered(draft));
    }

    [Fact]
    public void Scenario_67_The_fee_limits_hold_for_the_patients_own_copy_only()
    {
        Assert.Equal(LegalBasis.AccessRight, (Hospital with { Delivery = new(DeliveryMethod.Paper) }).Basis);
        Assert.Equal(LegalBasis.EhrDirective, (Hospital with { Delivery = new(DeliveryMethod.NamedPerson) }).Basis);
    }

    [Theory]
    [InlineData(Coverage.Yes, LegalBasis.AccessRight)]
    [InlineData(Coverage.No, LegalBasis.NoRight)]
    [InlineData(Coverage.NotSure, LegalBasis.Unknown)]
    public void Scenario_85_No_federal_fee_limit_is_claimed_where_HIPAA_may_not_hold(Coverage coverage, LegalBasis basis)
        => Assert.Equal(basis, (Hospital with { Place = new(PlaceKind.DoctorOrClinic), CoverageGiven = new(coverage) }).Basis);

    [Theory]
    [InlineData(Coverage.No, LegalBasis.NoRight)]
    [InlineData(Coverage.NotSure, LegalBasis.Unknown)]
    public void A_place_not_under_HIPAA_is_bound_by_no_directive_either(Coverage coverage, LegalBasis basis)
    {
        var draft = Hospital with { Place = new(PlaceKind.DoctorOrClinic), CoverageGiven = new(coverage) };

        Assert.Equal(basis, (draft with { Delivery = new(DeliveryMethod.NamedPerson) }).Basis);
    }
}
