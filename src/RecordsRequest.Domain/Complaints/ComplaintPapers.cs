using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Complaints;

/// <summary>Which papers go with a complaint: what the person has, as far as the log tells.</summary>
internal sealed class ComplaintPapers(Situation now, Words words)
{
    public IEnumerable<string> Lines()
        => now.History.Log.SelectMany(Of).Concat(Authority()).Distinct();

    private IEnumerable<string> Of(EventFacts facts) => facts switch
    {
        LetterMadeFacts { Letter: LetterKind.Request } letter => [Dated(nameof(Wording.Complaint_Paper_Request), letter.On)],
        LetterMadeFacts letter => [Dated(nameof(Wording.Complaint_Paper_Letter), letter.On)],
        SentFacts sent => Proof(sent.On, sent.Method, sent.TrackingNumber, sent.Proof),
        LetterSentFacts sent => Proof(sent.On, sent.Method, sent.TrackingNumber, sent.Proof),
        ExtensionFacts { InWriting: true } notice => [Dated(nameof(Wording.Complaint_Paper_MoreTime), notice.DatedOn)],
        FeeNoticeFacts notice => [Dated(nameof(Wording.Complaint_Paper_Fee), notice.On)],
        DenialFacts { InWriting: true } denial => [Dated(nameof(Wording.Complaint_Paper_Denial), denial.On)],
        ComplaintFacts { Step: ComplaintStep.Answered } answer => [Dated(nameof(Wording.Complaint_Paper_Answer), answer.On)],
        _ => [],
    };

    private IEnumerable<string> Proof(DateOnly on, SendMethod method, string? number, string? proof)
    {
        if (number is not null)
        {
            yield return words.Fill(nameof(Wording.Complaint_Paper_Tracking), number, words.Day(on));
        }
        else if (proof is not null)
        {
            yield return words.Fill(nameof(Wording.Complaint_Paper_Proof), words[$"Complaint_By_{method}"], words.Day(on));
        }
    }

    private IEnumerable<string> Authority()
        => now.Details is { EnclosesPapers: true, ActingFor: { } acting } ? [$"{words[nameof(Wording.Fact_Authority)]}: {words.Of(acting.Authority, "_Papers")}"] : [];

    private string Dated(string key, DateOnly day) => words.Fill(key, words.Day(day));
}
