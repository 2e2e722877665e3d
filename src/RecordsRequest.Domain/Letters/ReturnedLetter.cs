namespace RecordsRequest.Domain.Letters;

/// <summary>A letter that came back was never received: no breach is claimed (law.md 4.3).</summary>
internal sealed class ReturnedLetter() : FollowUp(LetterKind.Returned)
{
    // It is the request itself, sent anew.
    public override bool AsksForAnswer => false;

    public override bool IsCopied => false;

    public override bool Fits(Situation now)
        => now.History is { Receipt: null, Outcomes: [] } history
            && history.Log.OfType<SentFacts>().Any()
            && SinceSending(history).Any(facts => facts is ReturnedFacts or OfficeAddressFacts);

    public override string Subject(Situation now, Words words)
        => words.Of(Kind, now.Details.Basis is LegalBasis.AccessRight ? "_Subject" : "_Subject_Plain");

    public override IEnumerable<LetterBlock> Body(Situation now, Words words) =>
    [
        new ParagraphBlock(string.Join(' ', Happened(now.History, words)), words[nameof(Wording.FollowUp_Happened_Lead)]),
        new ParagraphBlock(string.Join(' ', Asked(now, words)), words[nameof(Wording.FollowUp_Ask_Lead)]),
    ];

    private static IEnumerable<string> Happened(RequestHistory history, Words words)
    {
        yield return new Proof(history, words).Of(history.Log.OfType<SentFacts>().Last());
        yield return CameBack(history) is { } back
            ? words.Fill(nameof(Wording.Returned_CameBack), words.Day(back.On))
            : words[nameof(Wording.Returned_BetterAddress)];
        yield return words[nameof(Wording.Returned_Again)];
    }

    private static IEnumerable<string> Asked(Situation now, Words words)
    {
        yield return words[nameof(Wording.Returned_Ask)];
        if (CameBack(now.History) is null)
        {
            yield return words[nameof(Wording.Returned_Earlier)];
        }
        else if (now.Details.HasClock)
        {
            yield return words[nameof(Wording.Returned_Clock)];
        }
    }

    private static ReturnedFacts? CameBack(RequestHistory history) => SinceSending(history).OfType<ReturnedFacts>().FirstOrDefault();

    private static IEnumerable<EventFacts> SinceSending(RequestHistory history)
        => history.Log.Reverse().TakeWhile(facts => facts is not (SentFacts or LetterSentFacts { Letter: LetterKind.Returned }));
}
