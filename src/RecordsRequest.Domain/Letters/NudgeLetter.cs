namespace RecordsRequest.Domain.Letters;

/// <summary>It never says that anything is late (law.md 4.3).</summary>
internal sealed class NudgeLetter() : FollowUp(LetterKind.Nudge)
{
    public override bool AsksForAnswer => false;

    public override bool IsCopied => false;

    public override bool RestsOnReceipt => true;

    public override bool Fits(Situation now)
        => now.History is { Receipt: { } receipt, Clocks: { First.Extension: null } clocks, Outcomes: [], IsReady: false }
            && now.Today >= receipt.On.AddDays(Situation.NudgeDays)
            && now.Today < receipt.On.AddDays(clocks.Federal.Rule.Days) && now.Today <= clocks.DueOn;

    public override string Subject(Situation now, Words words) => ClockSubject(now, words);

    public override IEnumerable<LetterBlock> Body(Situation now, Words words) =>
    [
        new ParagraphBlock(string.Join(' ', [.. new Proof(now.History, words).Sentences(), .. Limit(now.History, words)]),
            words[nameof(Wording.FollowUp_Happened_Lead)]),
        new ParagraphBlock(words[nameof(Wording.Nudge_Ask)], words[nameof(Wording.FollowUp_Ask_Lead)]),
    ];

    private static IEnumerable<string> Limit(RequestHistory history, Words words)
    {
        var clocks = history.Running;
        if (clocks.SpecialComesFirst)
        {
            yield return new SpecialStory(history, words).Limit(clocks.First);
            yield return words.Fill(nameof(Wording.Nudge_Federal), words.Day(clocks.Federal.DueOn), clocks.Federal.Rule.Citation);
        }
        else
        {
            yield return words.Fill(
                nameof(Wording.Nudge_Limit), clocks.Federal.Rule.Days, words.Day(clocks.Federal.DueOn), clocks.Federal.Rule.Citation);
        }
    }
}
