using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Letters;

/// <summary>45 CFR 164.524(b)(2)(ii). Where a lack can be argued either way it states the dates, asks, and claims nothing.</summary>
internal sealed class DefectiveExtensionLetter() : FollowUp<Extension>(LetterKind.DefectiveExtension)
{
    public override bool RestsOnReceipt => true;

    public override IReadOnlyList<LetterKind> SaidBy => [Kind, LetterKind.Overdue];

    // A promise inside the first days asks for no extension.
    protected override Extension? About(Situation now)
        => now.History is { AnsweredOn: null, IsReady: false }
            && now.History.Extensions.LastOrDefault(extension => extension.Verdict is not ExtensionVerdict.OnlyAPromise)
                is { Outcome.CallsForLetter: true } newest ? newest : null;

    public override string Subject(Situation now, Words words) => ClockSubject(now, words);

    protected override IEnumerable<LetterBlock> Body(Extension extension, Situation now, Words words)
    {
        var deadline = now.History.Running.Federal;
        var isArguable = extension.Outcome.IsArguable;
        return
        [
            new ParagraphBlock(string.Join(' ', [.. new Proof(now.History, words).Sentences(), words.NoticeOf(extension.Notice)]),
                words[nameof(Wording.FollowUp_Happened_Lead)]),
            new ParagraphBlock(
                string.Join(' ', isArguable ? Dates(extension, deadline, words) : Lacks(extension, deadline, words)),
                words[isArguable ? nameof(Wording.Extension_Dates_Lead) : nameof(Wording.FollowUp_Rule_Lead)]),
            new ParagraphBlock(isArguable ? words[nameof(Wording.Extension_Ask_Dates)] : Asked(now, words), words[nameof(Wording.FollowUp_Ask_Lead)]),
        ];
    }

    private static IEnumerable<string> Lacks(Extension extension, Deadline deadline, Words words) =>
    [
        words.Fill(nameof(Wording.Extension_Rule), deadline.Rule.ExtensionDays, deadline.Rule.Days, deadline.Rule.Citation),
        words.FlawsOf(extension, deadline),
        words.Fill(extension.Verdict is ExtensionVerdict.Capped
            ? nameof(Wording.Extension_Reaches)
            : nameof(Wording.Extension_Stays), words.Day(deadline.DueOn)),
    ];

    private static IEnumerable<string> Dates(Extension extension, Deadline deadline, Words words)
    {
        yield return words.Fill(nameof(Wording.Extension_Dates), words.Day(extension.Notice.DatedOn), words.Day(extension.Notice.ArrivedOn),
            deadline.Rule.Days, words.Day(deadline.FirstLimitOn), deadline.Rule.Citation);
        if (extension.Flaws.Contains(ExtensionFlaw.BeyondOuterLimit))
        {
            yield return words.Fill(nameof(Wording.Extension_Cap), deadline.Rule.ExtensionDays, words.Day(deadline.OuterLimitOn));
        }
    }

    private static string Asked(Situation now, Words words)
    {
        var deadline = now.History.Running.Federal;
        var canStillWrite = now.Today <= deadline.FirstLimitOn && deadline.Extension is null;
        return canStillWrite ? words.Fill(nameof(Wording.Extension_Ask_Statement), words.Day(deadline.FirstLimitOn))
            : now.Today <= deadline.DueOn ? words.Fill(nameof(Wording.Extension_Ask_ByThen), words.Day(deadline.DueOn))
            : words.Fill(nameof(Wording.Extension_Ask_When), words.AnswerBy(now));
    }
}
