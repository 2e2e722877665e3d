using RecordsRequest.Domain.Contact;

namespace RecordsRequest.Domain.Tests.Contact;

public sealed class StateTimeZonesTests
{
    [Fact]
    public void Every_state_has_a_zone_this_machine_knows()
        => Assert.All(UsState.All, state => Assert.NotNull(TimeZoneInfo.FindSystemTimeZoneById(StateTimeZones.WesternmostOf(state.Code))));

    [Theory]
    [InlineData("TX", "America/Denver")]
    [InlineData("FL", "America/Chicago")]
    [InlineData("ID", "America/Los_Angeles")]
    [InlineData("AK", "America/Adak")]
    [InlineData("NY", "America/New_York")]
    [InlineData("AE", "Pacific/Honolulu")]
    public void A_state_with_two_zones_counts_by_the_western_one(string state, string zone)
        => Assert.Equal(zone, StateTimeZones.WesternmostOf(state));
}
