using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

public sealed class FeeDisputeLetterTests
{
    private static readonly DateOnly Today = new(2026, 12, 14);

    private static readonly RequestDetails ByEmail = SampleRequests.Common with { Delivery = new() { Method = DeliveryMethod.Email, Email = SampleRequests.Common.Patient.Email, EmailPrivacy = EmailPrivacy.Secure } };

    private static readonly RequestDetails InOklahoma = ByEmail with { AskAboveDollars = null, Provider = ByEmail.Provider with { State = "OK" } };

    /// <summary>$85 for 300 electronic pages and the search.</summary>
    private static readonly FeeLine[] PagesAndSearch = [new(FeeKind.PerPage, 75, "300 pages at 25 cents"), new(FeeKind.SearchOrRetrieval, 10)];

    private static readonly FeeLine[] Everything = [.. Enum.GetValues<FeeKind>().Select(kind => new FeeLine(kind, 10.50m, kind is FeeKind.Other ? "Handling" : null))];

    private static readonly Dictionary<string, Situation> Cases = new()
    {
        ["Scenario41"] = At(ByEmail, FeeAnswer.Dispute, PagesAndSearch),
        ["OnlyOverTheLimit"] = At(SampleRequests.Common, FeeAnswer.Dispute, [new(FeeKind.CopyingLabor, 40)]),
        ["OnlyTheBasis"] = At(ByEmail, FeeAnswer.AskBasis, PagesAndSearch),
        ["EveryLine"] = At(InOklahoma, FeeAnswer.Dispute, Everything),
        ["Kentucky"] = At(SampleRequests.Common with { Provider = SampleRequests.Common.Provider with { State = "KY" } }, FeeAnswer.Dispute, [new(FeeKind.FlatFee, 6.50m)]),
        ["NotCovered"] = At(SampleRequests.NotCovered, FeeAnswer.Dispute, PagesAndSearch),
        ["ToNamedPerson"] = At(SampleRequests.ToNamedPerson, FeeAnswer.AskBasis, PagesAndSearch),
    };

    public static TheoryData<string, LetterLanguage> Samples =>
        [.. from sample in Cases.Keys from language in Enum.GetValues<LetterLanguage>() select new TheoryDataRow<string, LetterLanguage>(sample, language)];

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory, MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"FeeDispute.{sample}.{language}", Write(Cases[sample], language));

    [Theory, MemberData(nameof(Names))]
    public void It_threatens_nothing_names_no_maximum_and_does_not_call_a_late_copy_free(string sample)
    {
        var text = LetterText.Of(Write(Cases[sample], LetterLanguage.English));

        Assert.All(["6.50 is", "at most", "maximum", "unlawful", "illegal", "violat", "penalt", "Office for Civil Rights", "complain", "late"], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Scenario_43_A_fee_that_is_only_over_the_limit_is_not_called_wrong()
    {
        var text = LetterText.Of(Write(Cases["OnlyOverTheLimit"], LetterLanguage.English));

        Assert.Contains("This fee is above that, and I have not agreed to it.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("may not be charged", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NotCovered")]
    [InlineData("ToNamedPerson")]
    public void Where_the_limits_may_not_hold_it_only_asks(string sample)
    {
        var text = LetterText.Of(Write(Cases[sample], LetterLanguage.English));

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
        => Assert.Equal(fits, FollowUps.Offered(At(ByEmail, answer, PagesAndSearch)).Contains(LetterKind.FeeDispute));

    [Fact]
    public void Without_a_fee_there_is_no_letter_about_one()
        => Assert.DoesNotContain(LetterKind.FeeDispute, FollowUps.Offered(new(ByEmail, SampleHistories.NothingCame, Today)));

    private static Situation At(RequestDetails details, FeeAnswer? answer, FeeLine[] lines) => new(
        details,
        RequestHistory.Of(details.HasClock ? details.Circumstances : null,
        [
            new SentFacts(new(2026, 11, 27), SendMethod.Fax, null, null),
            new ReceivedFacts(new(2026, 12, 1), ReceiptBasis.OfficeSaid, null),
            new FeeNoticeFacts(new(2026, 12, 10), lines, null),
            .. answer is { } given ? [new FeeAnswerFacts(Today, given, null)] : Array.Empty<EventFacts>(),
        ]),
        Today);

    private static Letter Write(Situation now, LetterLanguage language) => FollowUps.Write(LetterKind.FeeDispute, now, SampleRequests.Reference, language);
}
