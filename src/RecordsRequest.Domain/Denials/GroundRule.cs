namespace RecordsRequest.Domain.Denials;

public enum GroundKind
{
    Reviewable,
    NotReviewable,
    NotAGround,
}

/// <summary>How far a ground of the rule reaches. What it does not reach must still be given (45 CFR 164.524(d)(1)).</summary>
public enum GroundLimit
{
    /// <summary>Only notes of a session kept apart from the record (45 CFR 164.501); medicines, times, results and summaries are not.</summary>
    SeparateSessionNotes,

    /// <summary>Only what was put together for the proceeding, not the record of the care.</summary>
    MadeForProceeding,
    CopyOnly,

    /// <summary>Only while the study goes on, and only if the person agreed to it on joining. The right revives at the end.</summary>
    UntilStudyEnds,
    WherePrivacyActPermits,

    /// <summary>Only what somebody who is no provider told under a promise of confidentiality, and only if access would show who it was.</summary>
    RevealsSource,

    /// <summary>Only by the judgment of a licensed health care professional.</summary>
    ProfessionalJudgment,

    /// <summary>The same, and only if a representative asks.</summary>
    RepresentativeAsks,
}

public sealed record GroundRule(DenialGround Ground, GroundKind Kind, string Citation, GroundLimit? Limit = null)
{
    public static IReadOnlyList<DenialContent> NoticeContents { get; } =
        [DenialContent.Basis, DenialContent.ReviewRight, DenialContent.Complaint, DenialContent.Contact];

    /// <summary>What a notice must contain (45 CFR 164.524(d)(2)): the right of review only where there is one.</summary>
    public IEnumerable<DenialContent> Needs
        => NoticeContents.Where(content => content is not DenialContent.ReviewRight || Kind is GroundKind.Reviewable);

    public bool RaisesArguably { get; init; }

    /// <summary>The letter has a sentence for it; else it says that the rule's list has no such ground.</summary>
    public bool IsAnsweredByItself { get; init; }
}
