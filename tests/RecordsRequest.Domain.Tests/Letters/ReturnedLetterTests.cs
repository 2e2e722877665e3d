using RecordsRequest.Domain.Contact;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Tests.Letters;

/// <summary>Mailed on November 27, 2026.</summary>
public sealed class ReturnedLetterTests
{
    private static readonly DateOnly _today = new(2026, 12, 8);
    private static readonly SentFacts _sent = new(new(2026, 11, 27), SendMethod.Mail, null, null);
    private static readonly ReturnedFacts _back = new(new(2026, 12, 7), null);
    private static readonly OfficeAddressFacts _better = new(
        new(2026, 12, 8), "Release of Information", new MailingAddress("77 Harbor Street", "Floor 2", "Austin", "TX", "78702"), null, null);

    private static readonly Dictionary<string, (RequestDetails Details, EventFacts[] Facts)> _samples = new()
    {
        ["Scenario29CameBack"] = (SampleRequests.Common, [_sent, _back, _better]),
        ["BetterAddress"] = (SampleRequests.Common, [_sent, _better]),
        ["NotCovered"] = (SampleRequests.NotCovered, [_sent, _back, _better]),
    };

    public static TheoryData<string, LetterLanguage> Samples => LetterText.InEachLanguage(_samples.Keys);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_letter_reads_as_approved(string sample, LetterLanguage language)
        => LetterText.AssertApproved(
            $"Returned.{sample}.{language}", FollowUps.Write(
                LetterKind.Returned, Now(_samples[sample].Details, _samples[sample].Facts), SampleRequests.Reference, language));

    [Fact]
    public void Scenario_29_it_fits_until_the_request_is_sent_again_or_its_arrival_is_known()
    {
        Assert.False(Fits(_sent));
        Assert.True(Fits(_sent, _back));
        Assert.True(Fits(_sent, _better));
        Assert.False(Fits(_sent, _back, _better, _sent with { On = _today }));
        Assert.False(Fits(_sent, _better, new LetterSentFacts(_today, default, LetterKind.Returned, SendMethod.Mail, null, null)));
        Assert.False(Fits(_sent, _better, new ReceivedFacts(_today, ReceiptBasis.OfficeSaid, null)));
    }

    private static bool Fits(params EventFacts[] facts) => FollowUps.Offered(Now(SampleRequests.Common, facts)).Contains(LetterKind.Returned);

    private static Situation Now(RequestDetails details, params EventFacts[] facts)
    {
        var history = RequestHistory.Of(details.HasClock ? details.Circumstances : null, facts);
        return new(details.At(history.OfficeAddress), history, _today);
    }
}
