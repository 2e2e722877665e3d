using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Fees;

public sealed class StateFreeCopiesTests
{
    [Theory]
    [InlineData("KY", PlaceKind.Hospital, "Ky. Rev. Stat. 422.317")]
    [InlineData("KY", PlaceKind.Pharmacy, null)]
    [InlineData("VT", PlaceKind.HealthPlan, "18 V.S.A. 9419")]
    [InlineData("CT", PlaceKind.Hospital, null)]
    [InlineData("CT", PlaceKind.DoctorOrClinic, "Conn. Gen. Stat. 20-7c(d)")]
    [InlineData("TX", PlaceKind.VaOrMilitary, null)]
    [InlineData("OK", PlaceKind.NotSure, null)]
    [InlineData("MA", PlaceKind.Hospital, null)]
    public void Scenario_46_A_rule_of_a_state_reaches_some_places(string state, PlaceKind place, string? citation)
        => Assert.Equal(citation, StateFreeCopies.For(At(state, place))?.Citation);

    [Theory]
    [InlineData("CA", PlaceKind.Hospital, BenefitUse.RelevantPart, BenefitProof.ClaimOrAppeal)]
    [InlineData("CT", PlaceKind.DoctorOrClinic, BenefitUse.ClaimOrAppeal, BenefitProof.ClaimOrAppeal)]
    [InlineData("TX", PlaceKind.Hospital, BenefitUse.ClaimOrAppeal, BenefitProof.AgencyPaper)]
    [InlineData("WA", PlaceKind.Hospital, BenefitUse.DenialAppeal, null)]
    public void Review_10_a_state_says_what_the_free_copy_is_for_and_what_proof_it_takes(
        string state, PlaceKind place, BenefitUse use, BenefitProof? proof)
    {
        var row = StateFreeCopies.ForBenefits(state, place)!;

        Assert.Equal((use, proof), (row.Use, row.Proof));
    }

    [Theory]
    [InlineData("MA")]
    [InlineData("KY")]
    [InlineData("OR")]
    public void Review_10_nothing_is_asked_where_no_rule_was_read(string state)
        => Assert.Null(StateFreeCopies.ForBenefits(state, PlaceKind.Hospital));

    [Fact]
    public void The_free_copy_of_Kentucky_is_the_patients_own()
    {
        var kentucky = At("KY", PlaceKind.Hospital);

        Assert.Null(StateFreeCopies.For(kentucky with { Representative = SampleRequests.Represented.Representative }));
        Assert.NotNull(StateFreeCopies.For(kentucky with { Representative = SampleRequests.HelpedWithoutAuthority.Representative }));
    }

    [Fact]
    public void Maine_speaks_of_electronic_copies()
    {
        var maine = At("ME", PlaceKind.Hospital);

        Assert.NotNull(StateFreeCopies.For(maine));
        Assert.Null(StateFreeCopies.For(maine with { Delivery = new() { Method = DeliveryMethod.Paper } }));
    }

    [Fact]
    public void Where_the_limits_of_HIPAA_may_not_hold_no_state_is_named()
        => Assert.Null(StateFreeCopies.For(
            At("KY", PlaceKind.Hospital) with { Provider = At("KY", PlaceKind.Hospital).Provider with { Coverage = Coverage.NotSure } }));

    [Fact]
    public void A_state_has_one_row_and_its_page_is_safe_to_open()
    {
        Assert.Equal(
            StateFreeCopies.All.Select(row => row.State).Distinct().Order(StringComparer.Ordinal), StateFreeCopies.All.Select(row => row.State));
        Assert.All(StateFreeCopies.All, row => Assert.Equal(Uri.UriSchemeHttps, (row.StatePage ?? new("https://example.com")).Scheme));
    }

    private static RequestDetails At(string state, PlaceKind place)
        => SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { State = state, Kind = place } };
}
