using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Letters about the time of a state's law. All but one office got the request on January 4, 2027: day 30 is February 3.</summary>
public sealed class StateOverdueLetterTests
{
    private static readonly DateOnly _received = new(2027, 1, 4);

    private static readonly Dictionary<string, (string State, DateOnly Received, DateOnly Today, EventFacts[] Facts)> _samples = new()
    {
        ["LookInNewYork"] = ("NY", _received, new(2027, 1, 15), []),
        ["LookInNevada"] = ("NV", _received, new(2027, 1, 20), []),
        ["LookInNevadaInPart"] = ("NV", _received, new(2027, 2, 4),
            [new ArrivalFacts(new(2027, 1, 28), [ItemOutcome.All, ItemOutcome.Waiting], null)]),
        ["LookInNebraskaWithMoreTime"] = ("NE", _received, new(2027, 1, 26), [Notice(new(2027, 1, 12), new(2027, 1, 25))]),
        ["California"] = ("CA", _received, new(2027, 1, 20), []),
        ["CaliforniaWithMoreTime"] = ("CA", _received, new(2027, 1, 25), [Notice(new(2027, 1, 18), new(2027, 3, 1))]),
        ["CaliforniaAndFederal"] = ("CA", _received, new(2027, 2, 4), []),
        ["Texas"] = ("TX", new(2026, 11, 23), new(2026, 12, 16), []),
        ["TexasPhysician"] = ("TX", _received, new(2027, 1, 27), []),
        ["WashingtonAndFederal"] = ("WA", _received, new(2027, 2, 5), [Notice(new(2027, 1, 20), new(2027, 2, 1))]),
        ["WashingtonBeyondItsTime"] = ("WA", _received, new(2027, 2, 4), [Notice(new(2027, 1, 20), new(2027, 2, 10))]),
        ["WashingtonWithMoreTime"] = ("WA", _received, new(2027, 2, 2), [Notice(new(2027, 1, 20), new(2027, 2, 1))]),
    };

    public static TheoryData<string, LetterLanguage> Samples => LetterText.InEachLanguage(_samples.Keys);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"Overdue.{sample}.{language}", Write(sample, language));

    [Theory]
    [InlineData("California")]
    [InlineData("CaliforniaWithMoreTime")]
    [InlineData("Texas")]
    [InlineData("LookInNewYork")]
    [InlineData("LookInNevada")]
    [InlineData("LookInNebraskaWithMoreTime")]
    [InlineData("WashingtonWithMoreTime")]
    public void While_the_federal_time_runs_nothing_says_that_HIPAA_was_broken(string sample)
    {
        var text = LetterText.Of(Write(sample, LetterLanguage.English));

        Assert.Contains("has not ended", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Overdue", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Office for Civil Rights", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Texas", "By December 23, 2026, ")]
    [InlineData("TexasPhysician", "By February 3, 2027, ")]
    [InlineData("WashingtonBeyondItsTime", "By February 10, 2027, ")]
    [InlineData("California", "By January 30, 2027, ")]
    public void While_the_federal_time_runs_it_asks_for_no_day_after_it(string sample, string by)
        => Assert.Contains(by, LetterText.Of(Write(sample, LetterLanguage.English)), StringComparison.Ordinal);

    private static Letter Write(string sample, LetterLanguage language)
    {
        var (state, received, today, facts) = _samples[sample];
        var asked = sample.StartsWith("Look", StringComparison.Ordinal) ? SampleRequests.LookInNewYork : SampleRequests.Common;
        var details = asked with
        {
            Delivery = asked.Delivery with
            {
                LookCase = state is "NV" ? RuleCase.KeptInState : sample is "TexasPhysician" ? RuleCase.Physician : null,
            },
            Provider = SampleRequests.Common.Provider with
            {
                Organization = "Lakeside Clinic",
                Kind = PlaceKind.DoctorOrClinic,
                State = state,
                Address = null,
            },
            MadeOn = received.AddDays(-4),
        };
        var history = RequestHistory.Of(details.Circumstances,
            [new SentFacts(received.AddDays(-3), SendMethod.Fax, null, null), new ReceivedFacts(received, ReceiptBasis.OfficeSaid, null), .. facts]);
        return FollowUps.Write(LetterKind.Overdue, new(details, history, today), SampleRequests.Reference, language);
    }

    private static ExtensionFacts Notice(DateOnly dated, DateOnly promised) => new(InWriting: true, dated, dated, "Staff shortage", promised);
}
