using RecordsRequest.Domain.Letters;

namespace RecordsRequest.Domain.Obstacles;

/// <summary>It keeps the day of sending on file, and claims no breach (law.md 4.3).</summary>
internal sealed class ReceiptCheckLetter() : FollowUp<SentFacts>(LetterKind.ReceiptCheck)
{
    /// <summary>From this day after sending on one may ask without having heard anything. Our choice; no rule.</summary>
    private const int FirstDay = 2;

    public override bool IsCopied => false;

    protected override SentFacts? About(Situation now)
        => now.History is { Sending: { } sending, Outcomes: [], IsReady: false } history
            && (history.Receipt is null or { Basis: ReceiptBasis.Estimated }
                ? now.Today >= sending.On.AddDays(FirstDay) || Met(history) is Obstacle.NeverGotIt or Obstacle.WrongDepartment or Obstacle.Silence
                : Met(history) is Obstacle.NeverGotIt) ? sending : null;

    public override IEnumerable<Silence> Silences(Situation now) => HasNotHeard(now.History) ? [Silence.NotHeard] : [];

    public override string Subject(Situation now, Words words)
        => words.Of(Kind, now.Details.Basis is LegalBasis.AccessRight ? "_Subject" : "_Subject_Plain");

    protected override IEnumerable<LetterBlock> Body(SentFacts sending, Situation now, Words words) =>
    [
        new ParagraphBlock(string.Join(' ', Happened(now.History, words)), words[nameof(Wording.FollowUp_Happened_Lead)]),
        new ParagraphBlock(string.Join(' ', Asked(sending, now, words)), words[nameof(Wording.FollowUp_Ask_Lead)]),
    ];

    private static IEnumerable<string> Happened(RequestHistory history, Words words)
    {
        foreach (var sentence in new Proof(history, words).Sentences())
        {
            yield return sentence;
        }

        if (AboutTheLetter(history) is { } said)
        {
            yield return words[$"ReceiptCheck_Said_{said}"];
        }
        else if (HasNotHeard(history))
        {
            yield return words[nameof(Wording.ReceiptCheck_NotHeard)];
        }
    }

    private static IEnumerable<string> Asked(SentFacts sending, Situation now, Words words)
    {
        yield return words[nameof(Wording.ReceiptCheck_Ask)];
        yield return now.History.Receipt is { IsProven: true } proven
            ? words.Fill(nameof(Wording.ReceiptCheck_CountFrom), words.Day(proven.On))
            : words[nameof(Wording.ReceiptCheck_Copy)];
        yield return words.Fill(nameof(Wording.ReceiptCheck_OnFile), words.Day(sending.On));
        if (now.Details.HasClock)
        {
            yield return words[nameof(Wording.ReceiptCheck_Why)];
        }
    }

    private static bool HasNotHeard(RequestHistory history) => history.Receipt is null && AboutTheLetter(history) is null;

    private static Obstacle? AboutTheLetter(RequestHistory history)
        => Met(history) is { } met and (Obstacle.NeverGotIt or Obstacle.WrongDepartment) ? met : null;

    // What the office last said about the letter itself, since it was sent or its arrival was told.
    private static Obstacle? Met(RequestHistory history)
        => history.Log.Reverse().TakeWhile(facts => facts is not (SentFacts or ReceivedFacts)).OfType<ObstacleFacts>()
            .Select(facts => (Obstacle?)facts.Obstacle)
            .FirstOrDefault(met => met is Obstacle.NeverGotIt or Obstacle.WrongDepartment or Obstacle.Silence);
}
