using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Fees;

public sealed class FeeDisputeLetterTests
{
    public static TheoryData<string, LetterLanguage> Samples =>
        [.. from sample in SampleFees.All.Keys from language in Enum.GetValues<LetterLanguage>()
            select new TheoryDataRow<string, LetterLanguage>(sample, language)];

    public static TheoryData<string> Names => [.. SampleFees.All.Keys];

    [Theory, MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"FeeDispute.{sample}.{language}", Write(SampleFees.All[sample], language));

    [Theory, MemberData(nameof(Names))]
    public void It_threatens_nothing_names_no_maximum_and_does_not_call_a_late_copy_free(string sample)
    {
        var text = LetterText.Of(Write(SampleFees.All[sample], LetterLanguage.English));

        Assert.All(["6.50 is", "at most", "maximum", "unlawful", "illegal", "violat", "penalt", "Office for Civil Rights", "complain", "late"],
            word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Scenario_43_A_fee_that_is_only_over_the_limit_is_not_called_wrong()
    {
        var text = LetterText.Of(Write(SampleFees.All["OnlyOverTheLimit"], LetterLanguage.English));

        Assert.Contains("This fee is above it, and I have not agreed to it.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("may not be charged", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_first_copy_is_free_it_is_asked_for()
        => Assert.Contains("Please give me this first copy without a fee, or tell me why Ky. Rev. Stat. 422.317 does not apply.",
            LetterText.Of(Write(SampleFees.All["Kentucky"], LetterLanguage.English)), StringComparison.Ordinal);

    [Fact]
    public void Review_08_An_estimate_that_grew_is_told_with_both_sums_and_both_days()
        => Assert.Contains(
            "On December 4, 2026 you told me that the fee would be $40. On December 10, 2026 you told me that you will charge $85:",
            LetterText.Of(Write(SampleFees.All["Grown"], LetterLanguage.English)), StringComparison.Ordinal);

    [Fact]
    public void Review_07_Where_it_is_not_known_how_records_are_kept_the_letter_asks()
    {
        var text = LetterText.Of(Write(SampleFees.All["KeptNotKnown"], LetterLanguage.English));

        Assert.Contains("Please tell me whether you keep these records electronically or on paper", text, StringComparison.Ordinal);
        Assert.DoesNotContain("accepts no price per page", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Review_09_Certification_and_rush_rest_on_the_list_and_not_on_guidance()
    {
        var lines = LetterText.Of(Write(SampleFees.All["EveryLine"], LetterLanguage.English))
            .Split('\n').Where(line => line.Contains("is not one of the costs", StringComparison.Ordinal));

        Assert.Equal(2, lines.Count());
        Assert.All(lines, line => Assert.Contains("(45 CFR 164.524(c)(4)(i)-(iv))", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("NotCovered")]
    [InlineData("ToNamedPerson")]
    public void Where_the_limits_may_not_hold_it_only_asks(string sample)
    {
        var text = LetterText.Of(Write(SampleFees.All[sample], LetterLanguage.English));

        Assert.DoesNotContain("164.524(c)(4)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("no fee", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(FeeAnswer.AskBasis, true)]
    [InlineData(FeeAnswer.Dispute, true)]
    [InlineData(FeeAnswer.Accept, false)]
    [InlineData(FeeAnswer.Narrow, false)]
    public void It_is_made_only_of_an_answer_that_the_person_gave(FeeAnswer? answer, bool fits)
        => Assert.Equal(
            fits, FollowUps.Offered(SampleFees.At(SampleFees.ByEmail, answer, SampleFees.PagesAndSearch)).Contains(LetterKind.FeeDispute));

    [Fact]
    public void Without_a_fee_there_is_no_letter_about_one()
        => Assert.DoesNotContain(LetterKind.FeeDispute, FollowUps.Offered(new(SampleFees.ByEmail, SampleHistories.NothingCame, SampleFees.Today)));

    private static Letter Write(Situation now, LetterLanguage language)
        => FollowUps.Write(LetterKind.FeeDispute, now, SampleRequests.Reference, language);
}
