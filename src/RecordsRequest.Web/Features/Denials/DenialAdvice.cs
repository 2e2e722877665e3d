using RecordsRequest.Domain.Denials;
using RecordsRequest.Web.Features.Shared;
using RecordsRequest.Web.Features.Requests;

namespace RecordsRequest.Web.Features.Denials;

/// <summary>What a person is told about one refusal that HIPAA reaches.</summary>
public sealed class DenialAdvice(DenialCheck check, OpenRequest file)
{
    private static readonly LetterKind[] AboutNo = [LetterKind.DenialGround, LetterKind.DenialReview, LetterKind.DenialContent, LetterKind.Overdue];

    public DenialCheck Check { get; } = check;

    public string Verdict => Check switch
    {
        { Denial.Ground: DenialGround.NoneGiven } => Text.Verdict_NoneGiven,
        { Denial.Ground: DenialGround.SomethingElse } => Text.Verdict_SomethingElse,
        { Rule.Kind: var kind } => kind.InWords("Verdict"),
    };

    public string Reach => Check.Rule is { Ground: DenialGround.HarmByRepresentative, Kind: GroundKind.NotAGround }
        ? Text.Reach_HarmByRepresentative_PatientAsks
        : Check.Denial.Ground.InWords("Reach");

    public string Source => Sentences.Say(Requests.Text.Advice_Citation, Check.Rule.Citation);

    /// <summary>What holds beside the rule for this patient.</summary>
    public IEnumerable<string> Besides =>
    [
        .. file.Details.Representative is { Authority: Authority.Parent } ? [Text.Besides_Teen] : Array.Empty<string>(),
        .. file.Details.Sensitive.Contains(SensitiveKind.SubstanceUse) ? [Text.Besides_SubstanceUse] : Array.Empty<string>(),
    ];

    /// <summary>Whether a written no came in time, or what a spoken one does to the days.</summary>
    public string? Time => Check switch
    {
        { Denial.InWriting: false } => string.Join(' ', Days()),
        { DaysLate: 0 } => Text.Time_InTime,
        { DaysLate: { } late } => Sentences.Count(late, Text.Time_Late_One, Text.Time_Late_Other),
        _ => null,
    };

    public string? Lacking => file.LackingNote;

    public string? StudyEnd
        => file.History.AskAgainOn is { } end ? Sentences.Say(end <= file.Today ? Text.Study_Ended : Text.Refusal_StudyEnds, end) : null;

    public string? Review => file.History.ReviewAskedOn is { } asked ? Sentences.Say(Text.Review_Asked, asked) : null;

    public Spoken Spoken => Spoken.Of(() => file.OnThePhone(Say));

    private string Say => file.Details.Basis is not LegalBasis.AccessRight ? Text.Say_Plainly : Check.Denial.Ground switch
    {
        DenialGround.PsychotherapyNotes => Text.Say_SessionNotes,
        DenialGround.Inmate => Text.Say_Inmate,
        DenialGround.Research => Text.Say_Research,
        DenialGround.NoneGiven => Text.Say_NoneGiven,
        DenialGround.LegalProceeding or DenialGround.PrivacyAct or DenialGround.ConfidentialSource or DenialGround.LifeOrSafety
            or DenialGround.HarmToOther or DenialGround.HarmByRepresentative or DenialGround.MightUpset or DenialGround.MightMisread
            or DenialGround.NotSignedOff or DenialGround.UnpaidBill or DenialGround.NoPurposeGiven or DenialGround.SomethingElse
            => Check.Rule.Kind.InWords("Say"),
    };

    /// <summary>The letters that fit now, the one that helps most first.</summary>
    public IReadOnlyList<LetterKind> Letters => [.. AboutNo.Where(file.Writable.Contains)];

    private IEnumerable<string> Days()
    {
        yield return Text.Time_Said;
        if (file is { IsCounting: true, IsGuess: false, History.Deadline: { } federal })
        {
            yield return Sentences.Say(federal.DueOn < file.Today ? Text.Time_SaidWasDue : Text.Time_SaidDue, federal.DueOn);
        }
    }
}
