using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Letters about the time of a rule for a kind of place. Each place got the request on January 4, 2027: day 30 is February 3.</summary>
public sealed class PlaceOverdueLetterTests
{
    private static readonly DateOnly Received = new(2027, 1, 4);
    private static readonly DateOnly DayThirty = new(2027, 2, 3);

    private static readonly Dictionary<string, (RequestDetails Details, DateOnly Today)> Cases = new()
    {
        ["NursingHome"] = (SampleRequests.NursingHome, new(2027, 1, 7)),
        ["LookInNursingHome"] = (SampleRequests.LookInNursingHome, new(2027, 1, 6)),
        ["NursingHomeAndFederal"] = (SampleRequests.NursingHome, DayThirty.AddDays(1)),
        ["HomeHealth"] = (SampleRequests.HomeHealth, new(2027, 1, 9)),
    };

    public static TheoryData<string, LetterLanguage> Samples =>
        [.. from sample in Cases.Keys from language in Enum.GetValues<LetterLanguage>()
            select new TheoryDataRow<string, LetterLanguage>(sample, language)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"Overdue.{sample}.{language}", Write(Cases[sample].Details, Cases[sample].Today, language));

    [Theory]
    [InlineData("NursingHome", "42 CFR 483.10(g)(2)(ii)")]
    [InlineData("LookInNursingHome", "42 CFR 483.10(g)(2)(i)")]
    [InlineData("HomeHealth", "42 CFR 484.110(e)")]
    public void Review_15_16_until_day_30_a_late_letter_cites_only_the_rule_for_the_place(string sample, string citation)
    {
        var details = Cases[sample].Details;
        var letter = LetterText.Of(Write(details, DayThirty, LetterLanguage.English));

        Assert.Contains($"({citation})", letter, StringComparison.Ordinal);
        Assert.Contains("If Medicare or Medicaid certified you", letter, StringComparison.Ordinal);
        Assert.All(["HIPAA", "45 CFR", "Office for Civil Rights", "Overdue"],
            claim => Assert.DoesNotContain(claim, letter, StringComparison.Ordinal));
    }

    [Fact]
    public void Review_15_16_from_day_31_HIPAA_and_the_Office_for_Civil_Rights_are_named_too()
    {
        var letter = LetterText.Of(Write(SampleRequests.NursingHome, DayThirty.AddDays(1), LetterLanguage.English));

        Assert.All(["45 CFR 164.524(b)(2)", "42 CFR 483.10(g)(2)(ii)", "Office for Civil Rights"],
            claim => Assert.Contains(claim, letter, StringComparison.Ordinal));
    }

    [Fact]
    public void Review_15_16_nothing_is_late_before_the_day_of_the_rule_has_passed()
        => Assert.DoesNotContain(LetterKind.Overdue, FollowUps.Offered(On(SampleRequests.HomeHealth, new(2027, 1, 8))));

    private static Letter Write(RequestDetails details, DateOnly today, LetterLanguage language)
        => FollowUps.Write(LetterKind.Overdue, On(details, today), SampleRequests.Reference, language);

    private static Situation On(RequestDetails asked, DateOnly today)
    {
        var details = asked with { MadeOn = Received.AddDays(-4) };
        return new(
            details,
            RequestHistory.Of(
                details.Circumstances,
                new SentFacts(Received.AddDays(-3), SendMethod.Fax, null, null),
                new ReceivedFacts(Received, ReceiptBasis.OfficeSaid, null)),
            today);
    }
}
