using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>45 CFR 164.524(d)(3), or written word that they are gone: the right lasts as long as they are kept. It claims no breach.</summary>
internal sealed class NotHeldLetter() : ObstacleLetter(LetterKind.NotHeld)
{
    public override string Subject(Situation now, Words words)
        => Met(now).Any(met => met.Obstacle is Obstacle.NotHeld) ? base.Subject(now, words) : words.Of(Kind, "_Subject_Destroyed");

    public override IEnumerable<LetterBlock> Body(Situation now, Words words) =>
    [
        Happened(now, words),
        .. Met(now).Select(met => About(met, words)),
        Ask(words, words.Fill(nameof(Wording.NotHeld_Ask), words.AnswerBy(now))),
        new ParagraphBlock(words[nameof(Wording.NotHeld_Thanks)]),
    ];
}
