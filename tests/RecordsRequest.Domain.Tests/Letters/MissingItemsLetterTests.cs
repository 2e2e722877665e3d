using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Received on December 1, 2026, so day 30 is December 31. Some of it came on December 10.</summary>
public sealed class MissingItemsLetterTests
{
    private static readonly DateOnly _cameOn = new(2026, 12, 10);
    private static readonly ItemOutcome[] _some
        = [ItemOutcome.All, ItemOutcome.Part, ItemOutcome.Waiting, ItemOutcome.All, ItemOutcome.NoneExist, ItemOutcome.Refused];
    private static readonly RequestDetails _onlyTheReport = SampleRequests.Common with
    {
        Items =
        [
            .. SampleRequests.Items(new(DateChoice.All), RecordKind.ImagingReports),
            new() { Kind = RecordKind.ImagingStudies, Dates = new(DateChoice.All), Modalities = [Modality.Mri], BodyPart = "left knee" },
        ],
    };

    private static readonly Dictionary<string, (RequestDetails Details, DateOnly Today, ItemOutcome[] Came)> _samples = new()
    {
        ["InTime"] = (SampleRequests.Common, new(2026, 12, 12), _some),
        ["AfterTheLastDay"] = (SampleRequests.Common, new(2027, 1, 5),
            [.. Enumerable.Repeat(ItemOutcome.All, 4), ItemOutcome.Part, ItemOutcome.NoneExist]),
        ["Scenario50OnlyTheReport"] = (_onlyTheReport, new(2026, 12, 12), [ItemOutcome.All, ItemOutcome.Waiting]),
        ["NotCovered"] = (SampleRequests.NotCovered, new(2026, 12, 12), _some),
    };

    public static TheoryData<string, LetterLanguage> Samples => LetterText.InEachLanguage(_samples.Keys);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"MissingItems.{sample}.{language}", Write(sample, language));

    [Theory]
    [InlineData("InTime", "December 31, 2026")]
    [InlineData("AfterTheLastDay", "January 15, 2027")]
    public void It_asks_for_nothing_sooner_than_the_law_and_says_of_no_day_that_it_has_passed(string sample, string by)
    {
        string[] claims = ["overdue", "late", "ended", "passed"];

        var text = LetterText.Of(Write(sample, LetterLanguage.English));

        Assert.Contains($"By {by}, please give me what is missing", text, StringComparison.Ordinal);
        Assert.DoesNotContain(claims, claim => text.Contains(claim, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Who_looks_asks_to_see_the_rest()
    {
        var now = new Situation(
            SampleRequests.LookInNewYork, History(SampleRequests.LookInNewYork, Came([ItemOutcome.All, ItemOutcome.Part])), _cameOn.AddDays(2));

        var text = LetterText.Of(FollowUps.Write(LetterKind.MissingItems, now, SampleRequests.Reference, LetterLanguage.English));

        Assert.Contains("please let me look at the rest", text, StringComparison.Ordinal);
        Assert.Contains("please still let me see the rest", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_HIPAA_may_not_reach_reads_no_rule()
        => Assert.DoesNotContain("CFR", LetterText.Of(Write("NotCovered", LetterLanguage.English)), StringComparison.Ordinal);

    [Fact]
    public void It_fits_while_something_came_and_something_is_missing()
    {
        Assert.True(Fits(Came(_some)));
        Assert.False(Fits());
        Assert.False(Fits(Came(Enumerable.Repeat(ItemOutcome.All, 6))));
        Assert.False(Fits(Came(_some), Came([.. Enumerable.Repeat(ItemOutcome.All, 5), ItemOutcome.Refused])));
        Assert.False(Fits(Came(_some), new ReadyFacts(_cameOn, null) { IsAccepted = true }));
    }

    private static ArrivalFacts Came(IEnumerable<ItemOutcome> outcomes) => new(_cameOn, [.. outcomes], null);

    private static bool Fits(params EventFacts[] facts)
        => FollowUps.Offered(new(SampleRequests.Common, History(SampleRequests.Common, facts), _cameOn.AddDays(2))).Contains(LetterKind.MissingItems);

    private static RequestHistory History(RequestDetails details, params EventFacts[] facts) => RequestHistory.Of(
        details.HasClock ? details.Circumstances : null,
        [new SentFacts(new(2026, 11, 27), SendMethod.Fax, null, null), new ReceivedFacts(new(2026, 12, 1), ReceiptBasis.Proven, null), .. facts]);

    private static Letter Write(string sample, LetterLanguage language)
    {
        var (details, today, came) = _samples[sample];
        details = details with { Provider = details.Provider with { State = "OR" } };
        return FollowUps.Write(LetterKind.MissingItems, new(details, History(details, Came(came)), today), SampleRequests.Reference, language);
    }
}
