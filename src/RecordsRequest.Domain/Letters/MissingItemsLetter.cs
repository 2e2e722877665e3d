namespace RecordsRequest.Domain.Letters;

/// <summary>Asks for nothing that came (45 CFR 164.524(c)(1), (d)(1)), and says of no day that it has passed.</summary>
internal sealed class MissingItemsLetter() : FollowUp(LetterKind.MissingItems)
{
    public override IReadOnlyList<LetterKind> SaidBy => [Kind, LetterKind.Overdue];

    public override bool Fits(Situation now) => now.History is { LastArrival: not null, AnsweredOn: null, IsReady: false };

    public override string Subject(Situation now, Words words)
        => words.Of(Kind, now.Details.Basis is LegalBasis.AccessRight ? "_Subject" : "_Subject_Plain");

    public override IEnumerable<LetterBlock> Body(Situation now, Words words)
    {
        var report = new ItemsReport(now, words);
        return
        [
            new ParagraphBlock(string.Join(' ', [.. new Proof(now.History, words).Sentences(), Thanks(report, words)]),
                words[nameof(Wording.FollowUp_Happened_Lead)]),
            .. report.Gaps(),
            new ParagraphBlock(string.Join(' ', Asked(now, words)), words[nameof(Wording.FollowUp_Ask_Lead)]),
        ];
    }

    private static string Thanks(ItemsReport report, Words words)
        => report.Received is [_, ..] received
            ? words.Fill(nameof(Wording.MissingItems_Thanks), string.Join("; ", received))
            : words[nameof(Wording.MissingItems_ThanksForPart)];

    private static IEnumerable<string> Asked(Situation now, Words words)
    {
        var (rests, by) = (now.Details.Basis is LegalBasis.AccessRight, words.Day(AnswerBy(now)));
        var (missing, rest) = (rests, now.Details.IsLook) switch
        {
            (true, false) => (nameof(Wording.FollowUp_Ask_Missing), nameof(Wording.MissingItems_Rest)),
            (true, true) => (nameof(Wording.FollowUp_Ask_Missing_Look), nameof(Wording.MissingItems_Rest_Look)),
            (false, _) => (nameof(Wording.MissingItems_Ask_Plain), nameof(Wording.MissingItems_Rest_Plain)),
        };
        yield return words.Fill(missing, by);
        yield return words[rest];
        if (now.History.Outcomes.Contains(ItemOutcome.Refused))
        {
            yield return words[rests ? nameof(Wording.FollowUp_Ask_Refused) : nameof(Wording.MissingItems_Refused_Plain)];
        }
    }

    // Never earlier than the law asks for.
    private static DateOnly AnswerBy(Situation now)
    {
        var soon = now.Today.AddDays(Situation.AnswerDays);
        return now.History.Clocks?.DueOn is { } due && due > soon ? due : soon;
    }
}
