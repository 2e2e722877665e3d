namespace RecordsRequest.Domain.Letters;

internal sealed class Proof(RequestHistory history, Words words)
{
    public IEnumerable<string> Sentences()
    {
        if (history.Sending is { } sending)
        {
            yield return Of(sending);
        }

        // Handing over is said once, as the sending.
        var sameDay = history.Sending is { Method: SendMethod.InPerson } handedOver ? handedOver.On : (DateOnly?)null;
        if (history.Receipt is { } receipt && !(receipt.Basis is ReceiptBasis.HandedOver && receipt.On == sameDay))
        {
            yield return words.Fill($"Received_{receipt.Basis}", words.Day(receipt.On));
        }
    }

    public string Of(SentFacts sending)
        => words.Fill($"Sent_{sending.Method}" + (sending is { Method: SendMethod.CertifiedMail, TrackingNumber: { } } ? "_Number" : ""),
            words.Day(sending.On), sending.TrackingNumber);
}
