using RecordsRequest.Domain.Prose;
using RecordsRequest.Domain.Requests;


namespace RecordsRequest.Domain.Letters;

/// <summary>How and when the request reached the office, with the proof there is, so that the reader can check it.</summary>
internal sealed class Proof(RequestHistory history, Words words)
{
    public IEnumerable<string> Sentences()
    {
        if (history.Sending is { } sending)
        {
            yield return Of(sending);
        }

        if (history.Receipt is { } receipt)
        {
            yield return words.Fill($"Received_{receipt.Basis}", words.Day(receipt.On));
        }
    }

    /// <summary>One sending, with its number if it has one.</summary>
    public string Of(SentFacts sending)
        => words.Fill($"Sent_{sending.Method}" + (sending is { Method: SendMethod.CertifiedMail, TrackingNumber: { } } ? "_Number" : ""), words.Day(sending.On), sending.TrackingNumber);
}
