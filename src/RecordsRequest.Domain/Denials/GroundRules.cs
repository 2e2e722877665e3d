using RecordsRequest.Domain.Requests;
using static RecordsRequest.Domain.Vocabulary.DenialGround;
using static RecordsRequest.Domain.Denials.GroundKind;
using static RecordsRequest.Domain.Denials.GroundLimit;

namespace RecordsRequest.Domain.Denials;

/// <summary>Every ground an office may give, and what the rule makes of it (45 CFR 164.524(a)), checked on 24 November 2026.</summary>
public static class GroundRules
{
    private const string ClosedList = "45 CFR 164.524(a)(2)-(3)";

    /// <summary>One row for each ground, in the order of <see cref="DenialGround"/>.</summary>
    public static IReadOnlyList<GroundRule> All { get; } =
    [
        new(PsychotherapyNotes, NotReviewable, "45 CFR 164.524(a)(1)(i), (a)(2)(i)", SeparateSessionNotes) { RaisesArguably = true },
        new(LegalProceeding, NotReviewable, "45 CFR 164.524(a)(1)(ii), (a)(2)(i)", MadeForProceeding) { RaisesArguably = true },
        new(Inmate, NotReviewable, "45 CFR 164.524(a)(2)(ii)", CopyOnly) { RaisesArguably = true },
        new(Research, NotReviewable, "45 CFR 164.524(a)(2)(iii)", UntilStudyEnds) { RaisesArguably = true },
        new(PrivacyAct, NotReviewable, "45 CFR 164.524(a)(2)(iv)", WherePrivacyActPermits) { RaisesArguably = true },
        new(ConfidentialSource, NotReviewable, "45 CFR 164.524(a)(2)(v)", RevealsSource) { RaisesArguably = true },
        new(LifeOrSafety, Reviewable, "45 CFR 164.524(a)(3)(i)", ProfessionalJudgment) { RaisesArguably = true },
        new(HarmToOther, Reviewable, "45 CFR 164.524(a)(3)(ii)", ProfessionalJudgment) { RaisesArguably = true },
        new(HarmByRepresentative, Reviewable, "45 CFR 164.524(a)(3)(iii)", RepresentativeAsks) { RaisesArguably = true },
        new(MightUpset, NotAGround, "45 CFR 164.524(a)(3)(i)"),
        new(MightMisread, NotAGround, ClosedList),
        new(NotSignedOff, NotAGround, ClosedList),
        new(UnpaidBill, NotAGround, ClosedList),
        new(NoPurposeGiven, NotAGround, ClosedList),
        new(SomethingElse, NotAGround, ClosedList),
        new(NoneGiven, NotAGround, "45 CFR 164.524(d)(2)(i)"),
    ];

    /// <summary>The rule about a ground, whoever asks.</summary>
    public static GroundRule For(DenialGround ground) => All.Single(rule => rule.Ground == ground);

    /// <summary>The rule about a ground, for a request as it was made: harm through a representative is a ground only if one asked.</summary>
    /// <param name="ground">The ground given.</param>
    /// <param name="details">The request.</param>
    public static GroundRule For(DenialGround ground, RequestDetails details)
    {
        var rule = For(ground);
        return rule.Limit is RepresentativeAsks && !IsByRepresentative(details) ? rule with { Kind = NotAGround } : rule;
    }

    /// <summary>The grounds that make sense for a request, in the order in which a person is shown them.</summary>
    /// <param name="details">The request.</param>
    public static IEnumerable<GroundRule> ToChooseFrom(RequestDetails details)
        => All.Where(rule => rule.Limit is not RepresentativeAsks || IsByRepresentative(details));

    private static bool IsByRepresentative(RequestDetails details) => details.Representative is { Authority: not Authority.None };
}
