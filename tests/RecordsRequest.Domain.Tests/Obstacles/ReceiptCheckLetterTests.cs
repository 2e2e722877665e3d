using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Obstacles;

/// <summary>The request went out by fax on November 27, 2026.</summary>
public sealed class ReceiptCheckLetterTests
{
    private static readonly DateOnly _sentOn = new(2026, 11, 27);
    private static readonly SentFacts _sent = new(_sentOn, SendMethod.Fax, null, null);
    private static readonly ReceivedFacts _proven = new(_sentOn.AddDays(1), ReceiptBasis.Proven, null);
    private static readonly ObstacleFacts _neverGotIt = new(_sentOn.AddDays(5), Obstacle.NeverGotIt, null);

    private static readonly Dictionary<string, (RequestDetails Details, EventFacts[] Facts)> _samples = new()
    {
        ["NothingHeard"] = (SampleRequests.Common, [_sent]),
        ["NeverGotIt"] = (SampleRequests.Common,
            [_sent with { Method = SendMethod.CertifiedMail, TrackingNumber = "9407 3000 0000 0000 0001" }, _proven, _neverGotIt]),
        ["WrongDepartment"] = (SampleRequests.Represented,
            [_sent, _proven with { Basis = ReceiptBasis.Estimated }, _neverGotIt with { Obstacle = Obstacle.WrongDepartment }]),
        ["NotCovered"] = (SampleRequests.NotCovered, [_sent]),
    };

    public static TheoryData<string, LetterLanguage> Samples => LetterText.InEachLanguage(_samples.Keys);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved($"ReceiptCheck.{sample}.{language}", Write(sample, language));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Scenario_2_it_claims_no_breach(string sample, LetterLanguage language)
    {
        string[] claims = ["late", "overdue", "complain", "violat", "atras", "queja", "160.306"];

        var text = LetterText.Of(Write(sample, language));

        Assert.DoesNotContain(claims, claim => text.Contains(claim, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Scenario_2_one_may_ask_from_the_second_day_on_while_no_receipt_is_known()
    {
        Assert.False(Fits(1, _sent));
        Assert.True(Fits(2, _sent));
        Assert.True(Fits(40, _sent));
        Assert.True(Fits(40, _sent, _proven with { Basis = ReceiptBasis.Estimated }));
        Assert.False(Fits(40, _sent, _proven));
    }

    [Fact]
    public void Scenario_31_when_they_say_that_they_never_got_it_one_may_ask_even_with_proof()
    {
        Assert.True(Fits(5, _sent, _proven, _neverGotIt));
        Assert.False(Fits(6, _sent, _proven, _neverGotIt, _proven with { Basis = ReceiptBasis.OfficeSaid }));
        Assert.True(Fits(0, _sent, _neverGotIt with { Obstacle = Obstacle.Silence }));
    }

    [Fact]
    public void Once_records_came_or_wait_there_is_nothing_to_ask()
    {
        Assert.False(Fits(9, _sent, new ArrivalFacts(_sentOn, [ItemOutcome.Part, .. Enumerable.Repeat(ItemOutcome.Waiting, 5)], null)));
        Assert.False(Fits(9, _sent, _proven with { Basis = ReceiptBasis.Estimated }, new ReadyFacts(_sentOn.AddDays(8), null) { IsAccepted = true }));
    }

    private static bool Fits(int day, params EventFacts[] facts)
        => FollowUps.Offered(new(SampleRequests.Common, RequestHistory.Of(SampleRequests.Common.Circumstances, facts), _sentOn.AddDays(day)))
            .Contains(LetterKind.ReceiptCheck);

    private static Letter Write(string sample, LetterLanguage language)
    {
        var (details, facts) = _samples[sample];
        var history = RequestHistory.Of(details.HasClock ? details.Circumstances : null, facts);
        return FollowUps.Write(LetterKind.ReceiptCheck, new(details, history, _sentOn.AddDays(7)), SampleRequests.Reference, language);
    }
}
