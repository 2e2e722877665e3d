using RecordsRequest.Domain.Advice;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;


namespace RecordsRequest.Domain.Tests.Fees;

public sealed class FeeDisputeLetterTests
{
    public static TheoryData<string, LetterLanguage> Samples =>
        [.. from sample in SampleFees.All.Keys from language in Enum.GetValues<LetterLanguage>() select new TheoryDataRow<string, LetterLanguage>(sample, language)];

    public static TheoryData<string> Names => [.. SampleFees.All.Keys];

    [Theory, MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"FeeDispute.{sample}.{language}", Write(SampleFees.All[sample], language));

    [Theory, MemberData(nameof(Names))]
    public void It_threatens_nothing_names_no_maximum_and_does_not_call_a_late_copy_free(string sample)
    {
        var text = LetterText.Of(Write(SampleFees.All[sample], LetterLanguage.English));

        Assert.All(["6.50 is", "at most", "maximum", "unlawful", "illegal", "violat", "penalt", "Office for Civil Rights", "complain", "late"], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Scenario_43_A_fee_that_is_only_over_the_limit_is_not_called_wrong()
    {
        var text = LetterText.Of(Write(SampleFees.All["OnlyOverTheLimit"], LetterLanguage.English));

        Assert.Contains("This fee is above that, and I have not agreed to it.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("may not be charged", text, StringComparison.Ordinal);
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
    [InlineData(null, true)]
    [InlineData(FeeAnswer.AskBasis, true)]
    [InlineData(FeeAnswer.Dispute, true)]
    [InlineData(FeeAnswer.Accept, false)]
    [InlineData(FeeAnswer.Narrow, false)]
    public void It_fits_while_the_fee_is_to_be_settled(FeeAnswer? answer, bool fits)
        => Assert.Equal(fits, FollowUps.Offered(SampleFees.At(SampleFees.ByEmail, answer, SampleFees.PagesAndSearch)).Contains(LetterKind.FeeDispute));

    [Fact]
    public void Without_a_fee_there_is_no_letter_about_one()
        => Assert.DoesNotContain(LetterKind.FeeDispute, FollowUps.Offered(new(SampleFees.ByEmail, SampleHistories.NothingCame, SampleFees.Today)));

    private static Letter Write(Situation now, LetterLanguage language) => FollowUps.Write(LetterKind.FeeDispute, now, SampleRequests.Reference, language);
}
