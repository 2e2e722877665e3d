using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Denials;

/// <summary>The rule sets no number of days for a review, so this letter names none (45 CFR 164.524(a)(4), (d)(4)).</summary>
internal sealed class DenialReviewLetter() : FollowUp<DenialCheck>(LetterKind.DenialReview)
{
    public override bool AsksForAnswer => false;

    protected override DenialCheck? About(Situation now)
        => now.Details.Basis is LegalBasis.AccessRight && !now.History.HasAnsweredDenialWith(Kind)
            && DenialCheck.Of(now.Details, now.History) is { Rule.Kind: GroundKind.Reviewable } check ? check : null;

    protected override IEnumerable<LetterBlock> Body(DenialCheck check, Situation now, Words words) =>
    [
        .. new DenialStory(now, words).Blocks(check.Denial),
        new ParagraphBlock(words.Fill(nameof(Wording.DenialReview_Right), check.Rule.Citation), words[nameof(Wording.Denial_Rule_Lead)]),
        new ParagraphBlock(
            string.Join(' ', words[nameof(Wording.DenialReview_Ask)], words[nameof(Wording.DenialReview_Result)]),
            words[nameof(Wording.FollowUp_Ask_Lead)]),
        new ParagraphBlock(string.Join(' ', words[nameof(Wording.Denial_Rest)], words[nameof(Wording.DenialReview_NoWait)])),
    ];
}
