using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>The day by which a patient needs the records: a wish beside the rule, never a legal date.</summary>
public sealed class NeededByTests
{
    [Theory]
    [InlineData(12, true, "The rule gives you up to 30 days; I need them by December 4, 2026 for an appointment. Please tell me if you cannot.")]
    [InlineData(12, false, "The rule gives you up to 30 days; I need them by December 4, 2026. Please tell me if you cannot.")]
    [InlineData(30, true, "the date you will finish. I need them by December 22, 2026 for an appointment.")]
    public void A_day_by_which_the_records_are_needed_is_a_wish_and_no_last_day(int days, bool forAppointment, string said)
    {
        var letter = English(SampleRequests.Common with { NeededBy = new(SampleRequests.Common.MadeOn.AddDays(days), forAppointment) });

        Assert.Contains(said, letter, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_may_not_be_covered_is_told_the_day_and_no_rule()
    {
        var letter = English(SampleRequests.NotCovered with { NeededBy = new(SampleRequests.Common.MadeOn.AddDays(12), ForAppointment: false) });

        Assert.Contains("I need them by December 4, 2026.", letter, StringComparison.Ordinal);
        Assert.DoesNotContain("The rule", letter, StringComparison.Ordinal);
    }

    private static string English(RequestDetails details)
        => LetterText.Of(RequestLetter.Write(details, SampleRequests.Reference, LetterLanguage.English));
}
