using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Denials;

/// <summary>Asks for what a denial must say and does not (45 CFR 164.524(d)(2)), and for the rest of the record (d)(1).</summary>
internal sealed class DenialContentLetter() : FollowUp<DenialCheck>(LetterKind.DenialContent)
{
    protected override DenialCheck? About(Situation now)
        => now.Details.Basis is LegalBasis.AccessRight && !now.History.HasAnsweredDenialWith(Kind)
            && DenialCheck.Of(now.Details, now.History) is { Missing.Count: > 0 } check ? check : null;

    protected override IEnumerable<LetterBlock> Body(DenialCheck check, Situation now, Words words) =>
    [
        .. new DenialStory(now, words).Blocks(check.Denial),
        new ParagraphBlock(words[check.Denial.InWriting ? nameof(Wording.DenialContent_Lacks) : nameof(Wording.DenialContent_NothingWritten)],
            words[nameof(Wording.Denial_Rule_Lead)]),
        new ListBlock([.. check.Missing.Select(content => words.Of(content))]),
        new ParagraphBlock(
            string.Join(' ', words.Fill(nameof(Wording.DenialContent_Ask), words.AnswerBy(now)), words[nameof(Wording.Denial_Rest)]),
            words[nameof(Wording.FollowUp_Ask_Lead)]),
        new ParagraphBlock(words[nameof(Wording.FollowUp_Ocr)]),
    ];
}
