using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Complaints;

/// <summary>A refusal as a complaint tells it. The ground itself is not printed: it can say what kind of record it is about.</summary>
internal sealed class ComplaintDenial(DenialFacts denial, int items, Words words)
{
    public IEnumerable<string?> Sentences()
    {
        yield return words.Fill(denial.InWriting ? nameof(Wording.Complaint_Denied_Written) : nameof(Wording.Complaint_Denied_Spoken), denial.Refused.Count(refused => refused), items);
        yield return words[Ground()];
        if (denial.InWriting && Missing().ToList() is { Count: > 0 } missing)
        {
            yield return words.Fill(nameof(Wording.Complaint_NotSaid), words.List(missing));
        }
    }

    private string Ground() => denial.Ground switch
    {
        DenialGround.NoneGiven => nameof(Wording.Complaint_Denied_NoGround),
        DenialGround.PsychotherapyNotes or DenialGround.LegalProceeding or DenialGround.Inmate or DenialGround.Research or DenialGround.PrivacyAct or DenialGround.ConfidentialSource
            or DenialGround.LifeOrSafety or DenialGround.HarmToOther or DenialGround.HarmByRepresentative => nameof(Wording.Complaint_Denied_Listed),
        DenialGround.MightUpset or DenialGround.MightMisread or DenialGround.NotSignedOff or DenialGround.UnpaidBill or DenialGround.NoPurposeGiven
            or DenialGround.SomethingElse => nameof(Wording.Complaint_Denied_NotListed),
    };

    private IEnumerable<string> Missing()
    {
        var isReviewable = denial.Ground is DenialGround.LifeOrSafety or DenialGround.HarmToOther or DenialGround.HarmByRepresentative;
        return Enum.GetValues<DenialContent>().Where(content => isReviewable || content is not DenialContent.ReviewRight).Except(denial.Says).Select(content => words[$"Complaint_NotSaid_{content}"]);
    }
}
