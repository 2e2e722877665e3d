using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>Keeps to what Ciox v. Azar left: copies from an electronic health record. It claims no limit on the fee.</summary>
internal sealed class ThirdPartyRefusalLetter() : ObstacleLetter(LetterKind.ThirdPartyRefusal, LegalBasis.EhrDirective)
{
    public override IEnumerable<LetterBlock> Body(Situation now, Words words)
    {
        var way = new DeliveryAsked(now.Details, words).FirstChoice;
        return
        [
            Happened(now, words),
            .. Met(now).Select(met => About(met, words)),
            new ParagraphBlock(words[nameof(Wording.ThirdParty_Rule)], words[nameof(Wording.FollowUp_Rule_Lead)]),
            Ask(words, words.Fill(nameof(Wording.ThirdParty_Ask), way), words[nameof(Wording.ThirdParty_ToMe)],
                words.Fill(nameof(Wording.ThirdParty_When), words.AnswerBy(now))),
            new ParagraphBlock(words[nameof(Wording.FollowUp_Settle)]),
        ];
    }
}
