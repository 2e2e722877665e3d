using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Denials;

/// <summary>Asks for what a denial must say and does not (45 CFR 164.524(d)(2)), and for the rest of the record (d)(1).</summary>
internal sealed class DenialContentLetter() : FollowUp(LetterKind.DenialContent)
{
    public override bool Fits(Situation now)
        => now.Details.Basis is LegalBasis.AccessRight
            && DenialCheck.Of(now.Details, now.History) is { Missing.Count: > 0 } && !now.History.HasAnsweredDenialWith(Kind);

    public override IEnumerable<LetterBlock> Body(Situation now, Words words)
    {
        var check = DenialCheck.Of(now.Details, now.History)!;
        return
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
}
