using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Denials;

/// <summary>For a ground that is none of the rule's, or that cannot be reviewed and reaches only so far (45 CFR 164.524(a)(2)-(3), (d)(1)).</summary>
internal sealed class DenialGroundLetter() : FollowUp<SaidNo>(LetterKind.DenialGround)
{
    protected override SaidNo? About(Situation now)
        => now.Details.Basis is LegalBasis.AccessRight && !now.History.HasAnsweredNoWith(Kind) && now.History.LastNo is { } said
            && (said.Facts is DenialFacts
                ? DenialCheck.Of(now.Details, now.History) is { Rule.Kind: not GroundKind.Reviewable }
                : now.Details.Items.Index().Any(item => now.History.IsOutstanding(item.Index))) ? said : null;

    protected override IEnumerable<LetterBlock> Body(SaidNo said, Situation now, Words words)
    {
        var rule = GroundRules.For(said.Refusal.Ground, now.Details);
        return
        [
            .. new DenialStory(now, words).Blocks(said),
            new ParagraphBlock(words.Fill(SentenceFor(said.Refusal, rule, now.Details), rule.Citation), words[nameof(Wording.Denial_Rule_Lead)]),
            new ParagraphBlock(string.Join(' ', Asked(said, now, rule, words)), words[nameof(Wording.FollowUp_Ask_Lead)]),
            new ParagraphBlock(words[nameof(Wording.FollowUp_Ocr)]),
        ];
    }

    private static IEnumerable<string> Asked(SaidNo said, Situation now, GroundRule rule, Words words)
    {
        yield return words.Fill($"DenialGround_Ask_{rule.Kind}", words.AnswerBy(now));
        var check = said.Facts is DenialFacts denial ? new DenialCheck(denial, now.Details, now.History) : null;
        if (check is not { Missing: [] })
        {
            yield return words[nameof(Wording.DenialGround_InWriting)];
        }

        yield return words[check is null ? nameof(Wording.Denial_RestOfAll) : nameof(Wording.Denial_Rest)];
    }

    private static string SentenceFor(Refusal refusal, GroundRule rule, RequestDetails details) => (refusal, rule) switch
    {
        ({ InItsWords: { } own }, _) => $"DenialGround_None_{own}",
        (_, { Limit: GroundLimit.UntilStudyEnds }) when details.ActingFor is null => nameof(Wording.DenialGround_Limit_UntilStudyEnds_Own),
        (_, { Limit: { } limit }) => $"DenialGround_Limit_{limit}",
        (_, { IsAnsweredByItself: true }) => $"DenialGround_None_{rule.Ground}",
        (_, { IsAnsweredByItself: false }) => nameof(Wording.DenialGround_None),
    };
}
