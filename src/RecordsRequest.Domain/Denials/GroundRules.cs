using static RecordsRequest.Domain.Vocabulary.DenialGround;
using static RecordsRequest.Domain.Denials.GroundKind;
using static RecordsRequest.Domain.Denials.GroundLimit;

namespace RecordsRequest.Domain.Denials;

/// <summary>Every ground an office may give, and what the rule makes of it (45 CFR 164.524(a)), checked on 24 November 2026.</summary>
public static class GroundRules
{
    private const string ClosedList = "45 CFR 164.524(a)(2)-(3)";

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
        new(MightUpset, NotAGround, "45 CFR 164.524(a)(3)(i)") { IsAnsweredByItself = true },
        new(MightMisread, NotAGround, ClosedList),
        new(NotSignedOff, NotAGround, ClosedList),
        new(UnpaidBill, NotAGround, ClosedList) { IsAnsweredByItself = true },
        new(NoPurposeGiven, NotAGround, ClosedList) { IsAnsweredByItself = true },
        new(SomethingElse, NotAGround, ClosedList) { RaisesArguably = true },
        new(NoneGiven, NotAGround, "45 CFR 164.524(d)(2)(i)") { IsAnsweredByItself = true },
    ];

    public static GroundRule For(DenialGround ground) => All.Single(rule => rule.Ground == ground);

    public static GroundRule For(DenialGround ground, RequestDetails details)
    {
        var rule = For(ground);
        return rule.Limit is RepresentativeAsks && !IsByRepresentative(details) ? rule with { Kind = NotAGround } : rule;
    }

    public static IEnumerable<GroundRule> ToChooseFrom(RequestDetails details)
        => All.Where(rule => rule.Limit is not RepresentativeAsks || IsByRepresentative(details));

    private static bool IsByRepresentative(RequestDetails details) => details.Representative is { Authority: not Authority.None };
}
