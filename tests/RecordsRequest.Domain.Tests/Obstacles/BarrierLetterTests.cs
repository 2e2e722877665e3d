using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Domain.Tests.Letters;

namespace RecordsRequest.Domain.Tests.Obstacles;

public sealed class BarrierLetterTests
{
    private const string Mailed = "The guidance names this as unreasonable: to make a person come in who asks for a mailed copy.";

    [Theory]
    [InlineData(DeliveryMethod.Paper, Mailed)]
    [InlineData(DeliveryMethod.DiscOrUsb, Mailed)]
    [InlineData(DeliveryMethod.Portal, "My first letter does not ask for that. Please go on as it asks.")]
    [InlineData(DeliveryMethod.PickUp, "My letter is the request. Please go on with it.")]
    [InlineData(DeliveryMethod.Look, "My letter is the request. Please go on with it.")]
    public void What_the_guidance_says_of_a_mailed_copy_is_said_only_to_an_office_that_is_to_mail_it(DeliveryMethod method, string sentence)
        => Assert.Contains($"I was told to come in person. {sentence}",
            Barrier(SampleRequests.Common with { Delivery = new() { Method = method } }, Obstacle.ComeInPerson), StringComparison.Ordinal);

    [Theory]
    [InlineData(SendMethod.Fax, "I sent mine by fax. Please go on with it.")]
    [InlineData(SendMethod.Mail, "I sent mine by mail. Please go on with it.")]
    [InlineData(SendMethod.CertifiedMail, "I sent mine by mail. Please go on with it.")]
    [InlineData(SendMethod.Email, "Please accept my letter in the way I sent it.")]
    public void Who_faxed_or_mailed_the_letter_says_so(SendMethod method, string sentence)
        => Assert.Contains(sentence, Barrier(SampleRequests.Common, Obstacle.OnlyFaxOrMail, method), StringComparison.Ordinal);

    private static string Barrier(RequestDetails details, Obstacle obstacle, SendMethod sent = SendMethod.Fax) => LetterText.Of(FollowUps.Write(
        LetterKind.Barrier,
        new(details,
            RequestHistory.Of(details.Circumstances,
                new SentFacts(new(2026, 11, 27), sent, null, null), new ObstacleFacts(new(2026, 12, 5), obstacle, null)),
            SampleObstacles.Today),
        SampleRequests.Reference, LetterLanguage.English));
}
