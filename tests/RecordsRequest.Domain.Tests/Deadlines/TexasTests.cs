using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.NewRequest;

namespace RecordsRequest.Domain.Tests.Deadlines;

/// <summary>Texas by kind of place. The place got the request on Monday, January 4, 2027: day 30 is February 3.</summary>
public sealed class TexasTests
{
    private static readonly DateOnly Monday = new(2027, 1, 4);
    private static readonly DateOnly DayThirty = new(2027, 2, 3);

    [Theory]
    [InlineData(RecordForm.Paper)]
    [InlineData(RecordForm.Electronic)]
    public void Review_31_a_physician_has_fifteen_business_days_whatever_the_form(RecordForm form)
    {
        var clocks = Clocks.For(Monday, Asked(PlaceKind.DoctorOrClinic, form, RuleCase.Physician));

        Assert.Equal((new DateOnly(2027, 1, 26), "Tex. Occ. Code 159.006(d)"), (clocks.DueOn, clocks.First.Rule.Citation));
        Assert.True(clocks.First.Rule.IsEstimate);
    }

    [Theory]
    [InlineData(PlaceKind.DoctorOrClinic, RuleCase.OtherPractitioner)]
    [InlineData(PlaceKind.DoctorOrClinic, null)]
    [InlineData(PlaceKind.ImagingCenter, null)]
    [InlineData(PlaceKind.Laboratory, null)]
    public void Review_31_other_providers_have_them_for_electronic_records_only(PlaceKind place, RuleCase? when)
    {
        var electronic = Clocks.For(Monday, Asked(place, RecordForm.Electronic, when));

        Assert.Equal((new DateOnly(2027, 1, 26), "Tex. Health & Safety Code 181.102"), (electronic.DueOn, electronic.First.Rule.Citation));
        Assert.Equal(DayThirty, Clocks.For(Monday, Asked(place, RecordForm.Paper, when)).DueOn);
    }

    [Theory]
    [InlineData(RecordForm.Paper)]
    [InlineData(RecordForm.Electronic)]
    public void Review_31_a_hospital_counts_from_payment_and_has_no_row(RecordForm form)
        => Assert.True(Clocks.For(Monday, Asked(PlaceKind.Hospital, form, null)) is { Special: null, MayApply: null });

    [Fact]
    public void Review_31_who_does_not_know_is_told_that_a_shorter_rule_may_count()
        => Assert.Equal("Tex. Occ. Code 159.006(d)", Clocks.For(Monday, Asked(PlaceKind.DoctorOrClinic, RecordForm.Paper, null)).MayApply!.Citation);

    [Theory]
    [InlineData(null, true)]
    [InlineData(Authority.Guardian, true)]
    [InlineData(Authority.HealthCarePowerOfAttorney, false)]
    [InlineData(Authority.Surrogate, false)]
    public void Review_31_whether_it_is_a_physician_is_asked_where_the_signer_can_consent(Authority? authority, bool isAsked)
    {
        var draft = new RequestDraft
        {
            AsOf = Monday,
            Who = new(authority is null ? Requester.Myself : Requester.SomeoneElse),
            Authority = authority is { } acting ? new(acting) : null,
            Place = new(PlaceKind.DoctorOrClinic),
            CoverageGiven = new(Coverage.Yes),
            ProviderAddress = new("TX", null),
            Delivery = new(DeliveryMethod.Paper),
        };

        Assert.Equal(isAsked ? [RuleCase.Physician, RuleCase.OtherPractitioner] : [], draft.LookCases);
    }

    private static Circumstances Asked(PlaceKind place, RecordForm form, RuleCase? when) => new("TX", place, form, RequestKind.Copy, when);
}
