using RecordsRequest.Domain.Deadlines;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>The office got the request on January 4, 2027: day 30 is February 3.</summary>
public sealed class NudgeLetterTests
{
    private static readonly ReceivedFacts _received = new(new(2027, 1, 4), ReceiptBasis.OfficeSaid, null);
    private static readonly ExtensionFacts _notice = new(InWriting: true, new(2027, 1, 20), new(2027, 1, 20), "Staff shortage", new(2027, 2, 20));

    private static readonly Dictionary<string, (string State, DateOnly Today, ReceivedFacts Received)> _samples = new()
    {
        ["Federal"] = ("OR", new(2027, 1, 28), _received),
        ["ToMyKnowledge"] = ("OR", new(2027, 1, 28), _received with { Basis = ReceiptBasis.Estimated }),
        ["TexasPhysician"] = ("TX", new(2027, 1, 25), _received),
        ["Washington"] = ("WA", new(2027, 1, 25), _received),
    };

    public static TheoryData<string, LetterLanguage> Samples => LetterText.InEachLanguage(_samples.Keys);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
    {
        var (state, today, received) = _samples[sample];

        LetterText.AssertApproved(
            $"Nudge.{sample}.{language}", FollowUps.Write(LetterKind.Nudge, On(today, state, received), SampleRequests.Reference, language));
    }

    [Theory]
    [InlineData(20, "OR", false)]
    [InlineData(21, "OR", true)]
    [InlineData(29, "OR", true)]
    [InlineData(30, "OR", false)]
    [InlineData(21, "CA", false)]
    public void It_is_written_from_day_21_to_day_29_and_never_when_a_clock_has_ended(int day, string state, bool fits)
        => Assert.Equal(fits, IsOffered(On(_received.On.AddDays(day), state, _received)));

    [Fact]
    public void After_a_proper_extension_or_an_answer_there_is_nothing_to_remind_of()
    {
        var day = _received.On.AddDays(25);

        Assert.False(IsOffered(On(day, "OR", _received, _notice)));
        Assert.True(IsOffered(On(day, "OR", _received, _notice with { Reasons = null })));
        Assert.False(IsOffered(On(day, "OR", _received, new ReadyFacts(day, null) { IsAccepted = true })));
        Assert.False(
            IsOffered(On(day, "OR", _received, new ArrivalFacts(day, [ItemOutcome.Part, .. Enumerable.Repeat(ItemOutcome.Waiting, 5)], null))));
    }

    private static bool IsOffered(Situation now) => FollowUps.Offered(now).Contains(LetterKind.Nudge);

    private static Situation On(DateOnly today, string state, params EventFacts[] facts)
    {
        var details = SampleRequests.Common with
        {
            Provider = SampleRequests.Common.Provider with { Kind = PlaceKind.DoctorOrClinic, State = state },
            Delivery = SampleRequests.Common.Delivery with { LookCase = state is "TX" ? RuleCase.Physician : null },
            MadeOn = new(2026, 12, 30),
        };
        return new(details, RequestHistory.Of(details.Circumstances, [new SentFacts(new(2027, 1, 2), SendMethod.Fax, null, null), .. facts]), today);
    }
}
