using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Denials;

internal sealed class DenialStory(Situation now, Words words)
{
    public IEnumerable<LetterBlock> Blocks(SaidNo said) => said.Facts is DenialFacts denial
        ? Blocks(denial)
        : [Paragraph(words.Dated(nameof(Wording.Denial_Obstacle), said.Facts.HappenedOn), Reason(said.Refusal))];

    public IEnumerable<LetterBlock> Blocks(DenialFacts denial)
    {
        var asked = new RecordsAsked(now.Details, words);
        var check = new DenialCheck(denial, now.Details, now.History);
        yield return Paragraph(words.Fill(denial.InWriting ? nameof(Wording.Denial_Written) : nameof(Wording.Denial_Said), words.Day(denial.On)));
        yield return new ListBlock([.. check.Refused.Select(asked.Label)]);
        yield return new ParagraphBlock(string.Join(' ', Reasons(denial)));
    }

    private IEnumerable<string> Reasons(DenialFacts denial)
    {
        if (denial.Ground is DenialGround.NoneGiven)
        {
            yield return words[nameof(Wording.Denial_NoReason)];
        }
        else if (denial is not { Ground: DenialGround.SomethingElse, Note: { } })
        {
            yield return words.Fill(nameof(Wording.Denial_Reason), words.Of(denial.Ground));
        }

        if (denial.Note is { } note)
        {
            yield return words.Fill(nameof(Wording.Denial_Quote), note.ReplaceLineEndings(" "));
        }
    }

    private string Reason(Refusal refusal) => refusal.Ground is DenialGround.NoneGiven
        ? words[nameof(Wording.Denial_NoReason)]
        : words.Fill(nameof(Wording.Denial_Reason), refusal.InItsWords is { } own ? words[$"Denial_{own}"] : words.Of(refusal.Ground));

    private ParagraphBlock Paragraph(params IEnumerable<string> sentences)
        => new(string.Join(' ', sentences), words[nameof(Wording.FollowUp_Happened_Lead)]);
}
