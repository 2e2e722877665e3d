using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Letters;

/// <summary>What was refused, how, and with which ground, quoted back as it was told.</summary>
internal sealed class DenialStory(Situation now, Words words)
{
    public IEnumerable<LetterBlock> Blocks(DayFacts said) => said switch
    {
        DenialFacts denial => Blocks(denial),
        ObstacleFacts obstacle => [Paragraph(words.Fill(nameof(Wording.Denial_Obstacle), words.Day(obstacle.On)), Reason(obstacle.Obstacle))],
        _ => throw new ArgumentException($"{said.Kind} is no refusal.", nameof(said)),
    };

    private IEnumerable<LetterBlock> Blocks(DenialFacts denial)
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

    private string Reason(Obstacle obstacle) => obstacle.Ground is DenialGround.NoneGiven
        ? words[nameof(Wording.Denial_NoReason)]
        : words.Fill(nameof(Wording.Denial_Reason), obstacle is Obstacle.HipaaForbids ? words[nameof(Wording.Denial_HipaaForbids)] : words.Of(obstacle.Ground!.Value));

    private ParagraphBlock Paragraph(params IEnumerable<string> sentences) => new(string.Join(' ', sentences), words[nameof(Wording.FollowUp_Happened_Lead)]);
}
