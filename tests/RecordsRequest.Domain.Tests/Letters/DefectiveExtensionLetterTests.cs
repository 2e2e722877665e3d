using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Scenario 1 and what follows: received on February 3, 2027, so day 30 is March 5 and day 60 is April 4.</summary>
public sealed class DefectiveExtensionLetterTests
{
    private static readonly DateOnly _dayThirty = new(2027, 3, 5);
    private static readonly ExtensionFacts _valid = new(InWriting: true, new(2027, 3, 1), new(2027, 3, 2), "Off-site archive", new(2027, 3, 20));

    private static readonly Dictionary<string, (DateOnly Today, ExtensionFacts[] Notices)> _samples = new()
    {
        ["Scenario14Late"] = (new(2027, 3, 8), [_valid with { DatedOn = new(2027, 3, 6), ArrivedOn = new(2027, 3, 6) }]),
        ["Scenario18NoDate"] = (new(2027, 3, 3), [_valid with { PromisedOn = null }]),
        ["Scenario19NoReasons"] = (new(2027, 3, 3), [_valid with { Reasons = null }]),
        ["Scenario21SixtyDays"] = (new(2027, 3, 3), [_valid with { Reasons = "Off-site archive, we have 60 days", PromisedOn = new(2027, 4, 20) }]),
        ["Scenario25bClosedByPhone"] = (new(2027, 3, 3), [_valid with { InWriting = false, Reasons = "Storm", PromisedOn = null }]),
        ["Second"] = (new(2027, 3, 15),
            [_valid, _valid with { DatedOn = new(2027, 3, 12), ArrivedOn = new(2027, 3, 14), PromisedOn = new(2027, 4, 2) }]),
        ["Contestable"] = (new(2027, 3, 9), [_valid with { DatedOn = new(2027, 3, 4), ArrivedOn = new(2027, 3, 7) }]),
    };

    public static TheoryData<string, LetterLanguage> Samples => LetterText.InEachLanguage(_samples.Keys);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"DefectiveExtension.{sample}.{language}", Write(sample, language));

    [Fact]
    public void Scenario_14_a_notice_dated_after_day_30_changes_nothing()
        => AssertSays("Scenario14Late", "Your notice is dated after the first 30 days. So the last day under this rule is still March 5, 2027.");

    [Fact]
    public void Scenario_18_a_notice_without_a_date_changes_nothing_and_a_date_is_asked_for()
    {
        AssertSays("Scenario18NoDate", "No date was given. So the last day under this rule is still March 5, 2027.");
        AssertSays("Scenario18NoDate", "If you need more time, please send me that statement by March 5, 2027.");
    }

    [Fact]
    public void Scenario_19_a_notice_without_reasons_changes_nothing()
        => AssertSays("Scenario19NoReasons", "No reasons were given. So the last day under this rule is still March 5, 2027.");

    [Fact]
    public void Scenario_21_sixty_days_for_an_archive_are_thirty_and_one_extension()
        => AssertSays("Scenario21SixtyDays", "So the last day under this rule is April 4, 2027.");

    [Fact]
    public void Scenario_25b_a_closed_office_still_has_to_write()
        => AssertSays(
            "Scenario25bClosedByPhone", "I have nothing in writing. No date was given. So the last day under this rule is still March 5, 2027.");

    [Fact]
    public void A_second_notice_is_told_which_one_used_the_only_extension()
        => AssertSays("Second", "You used it with your notice of March 1, 2027, which named March 20, 2027.");

    [Fact]
    public void A_notice_that_can_be_argued_about_is_answered_with_dates_and_a_question_and_no_claim()
    {
        string[] claims = ["last day", "time limit", "overdue", "late", "only one extension"];

        var text = LetterText.Of(Write("Contestable", LetterLanguage.English));

        Assert.Contains(
            "is dated March 4, 2027. It reached me on March 7, 2027. The first 30 days ended on March 5, 2027", text, StringComparison.Ordinal);
        Assert.DoesNotContain(claims, claim => text.Contains(claim, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_proper_notice_needs_no_letter_even_after_one_that_was_not()
    {
        Assert.False(Fits(_valid));
        Assert.True(Fits(_valid with { PromisedOn = null }));
        Assert.False(Fits(_valid with { PromisedOn = null }, _valid));
        Assert.False(Fits(_valid with { PromisedOn = _dayThirty }));
    }

    [Fact]
    public void Scenario_22_a_longer_period_of_a_state_changes_nothing()
    {
        var details = Details with { Provider = Details.Provider with { State = "SC" } };
        var now = new Situation(details, History(details, [_valid with { Reasons = "State law gives 45 days", PromisedOn = null }]), new(2027, 3, 3));

        Assert.Contains(
            "So the last day under this rule is still March 5, 2027.", LetterText.Of(
                FollowUps.Write(LetterKind.DefectiveExtension, now, SampleRequests.Reference, LetterLanguage.English)), StringComparison.Ordinal);
    }

    private static RequestDetails Details
        => SampleRequests.Common with { MadeOn = new(2027, 1, 31), Provider = SampleRequests.Common.Provider with { State = "OR" } };

    private static void AssertSays(string sample, string sentence)
        => Assert.Contains(sentence, LetterText.Of(Write(sample, LetterLanguage.English)), StringComparison.Ordinal);

    private static bool Fits(params ExtensionFacts[] notices)
        => FollowUps.Offered(new(Details, History(Details, notices), new(2027, 3, 3))).Contains(LetterKind.DefectiveExtension);

    private static RequestHistory History(RequestDetails details, ExtensionFacts[] notices) => RequestHistory.Of(details.Circumstances,
        [new SentFacts(details.MadeOn, SendMethod.Mail, null, null), new ReceivedFacts(new(2027, 2, 3), ReceiptBasis.OfficeSaid, null), .. notices]);

    private static Letter Write(string sample, LetterLanguage language)
        => FollowUps.Write(LetterKind.DefectiveExtension, new(Details, History(Details, _samples[sample].Notices), _samples[sample].Today),
            SampleRequests.Reference, language);
}
