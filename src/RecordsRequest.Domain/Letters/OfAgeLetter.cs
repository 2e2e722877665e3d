namespace RecordsRequest.Domain.Letters;

/// <summary>A patient who has come of age takes on a parent's request. It is no new one: the days go on from the first receipt.</summary>
internal sealed class OfAgeLetter() : FollowUp(LetterKind.OfAge)
{
    public override bool AsksForAnswer => false;

    // The first letter was the parent's; the office has it.
    public override bool EnclosesRequest => false;

    public override bool Fits(Situation now) => now.Details.FirstAskedBy is not null
        && now.History is { Sending: not null, AnsweredOn: null }
        && !now.History.Log.OfType<LetterMadeFacts>().Any(made => made.Letter == Kind);

    public override string Subject(Situation now, Words words) => words.Of(Kind, now.Details.HasClock ? "_Subject" : "_Subject_Plain");

    public override IEnumerable<LetterBlock> Body(Situation now, Words words) =>
    [
        new ParagraphBlock(words[nameof(Wording.OfAge_Happened)], words[nameof(Wording.FollowUp_Happened_Lead)]),
        new ParagraphBlock(
            words[now.Details.HasClock ? nameof(Wording.OfAge_Ask) : nameof(Wording.OfAge_Ask_Plain)],
            words[nameof(Wording.FollowUp_Ask_Lead)]),
    ];
}
