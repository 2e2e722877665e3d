namespace RecordsRequest.Domain.Denials;

/// <summary>What the rule makes of a ground (45 CFR 164.524(a)(2)-(3)).</summary>
public enum GroundKind
{
    /// <summary>A ground of the rule that a licensed professional must look at again if asked (a)(3).</summary>
    Reviewable,

    /// <summary>A ground of the rule without a right of review (a)(2).</summary>
    NotReviewable,

    /// <summary>None of the rule's grounds. Their list is closed.</summary>
    NotAGround,
}

/// <summary>How far a ground of the rule reaches. What it does not reach must still be given (45 CFR 164.524(d)(1)).</summary>
public enum GroundLimit
{
    /// <summary>Only notes of a session's conversation, kept apart from the record (45 CFR 164.501). Medicines, times, test results, and summaries of diagnosis and plan are inside the right.</summary>
    SeparateSessionNotes,

    /// <summary>Only what was put together for the proceeding, not the record of the care.</summary>
    MadeForProceeding,

    /// <summary>Only the copy. To look is not covered.</summary>
    CopyOnly,

    /// <summary>Only while the study goes on, and only if the person agreed to it on joining. The right revives at the end.</summary>
    UntilStudyEnds,

    /// <summary>Only where the Privacy Act itself permits the denial.</summary>
    WherePrivacyActPermits,

    /// <summary>Only what somebody who is no provider told under a promise of confidentiality, and only if access would show who it was.</summary>
    RevealsSource,

    /// <summary>Only by the judgment of a licensed health care professional.</summary>
    ProfessionalJudgment,

    /// <summary>Only by the judgment of a licensed health care professional, and only if a representative asks.</summary>
    RepresentativeAsks,
}

/// <summary>What the rule says about one ground.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Kind">What the rule makes of it.</param>
/// <param name="Citation">Where the rule stands; for what is no ground, where the closed list is, or what was left out.</param>
/// <param name="Limit">How far it reaches, or null for what is no ground.</param>
public sealed record GroundRule(DenialGround Ground, GroundKind Kind, string Citation, GroundLimit? Limit = null)
{
    /// <summary>What a notice must contain (45 CFR 164.524(d)(2)): the right of review only where there is one.</summary>
    public IEnumerable<DenialContent> Needs => Enum.GetValues<DenialContent>().Where(content => content is not DenialContent.ReviewRight || Kind is GroundKind.Reviewable);

    /// <summary>Whether good reasons stand on both sides of a complaint about such a refusal. Every refusal is a ground for one.</summary>
    public bool RaisesArguably { get; init; }
}
