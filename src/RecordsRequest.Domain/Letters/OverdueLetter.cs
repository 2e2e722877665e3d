namespace RecordsRequest.Domain.Letters;

/// <summary>It threatens nothing (law.md 4.3). While only the time of a special rule has passed, it leaves the Office for Civil Rights out.</summary>
internal sealed class OverdueLetter() : FollowUp(LetterKind.Overdue)
{
    public override bool RestsOnReceipt => true;

    public override bool Fits(Situation now) => LastDay(now.History) < now.Today;

    public override IEnumerable<Silence> Silences(Situation now)
    {
        if (now.History.Extensions is [])
        {
            yield return Silence.NoNotice;
        }

        if (now.History.Outcomes is [])
        {
            yield return now.Details.IsLook ? Silence.NothingShown : Silence.NothingCame;
        }
    }

    public override string Subject(Situation now, Words words) => !IsOnlySpecial(now) ? ClockSubject(now, words)
        : IsOnlyOfPlace(now) ? words.Fill(Kind, "_Subject_Place", now.History.Running.First.Rule.Citation)
        : words.Of(Kind, "_Subject_State");

    public override IEnumerable<LetterBlock> Body(Situation now, Words words) =>
    [
        new OverdueStory(now, words).Paragraph(),
        .. new ItemsReport(now, words).Blocks(),
        .. now.History.LackingNo is { } no ? Lacking(no, words) : [],
        new ParagraphBlock(string.Join(' ', Asked(now, words)), words[nameof(Wording.FollowUp_Ask_Lead)]),
        new ParagraphBlock(words[IsOnlySpecial(now) || now.History.HasComplained ? nameof(Wording.FollowUp_Settle) : nameof(Wording.FollowUp_Ocr)]),
    ];

    private static DateOnly? LastDay(RequestHistory history) => history switch
    {
        { IsReady: true } => null,
        { AnsweredOn: null } => history.Clocks?.DueOn,
        { LackingNo: not null } => history.Deadline?.DueOn,
        _ => null,
    };

    private static bool IsOnlySpecial(Situation now) => now.History.Running.IsLateUnderSpecialOnlyOn(now.Today);

    private static bool IsOnlyOfPlace(Situation now) => IsOnlySpecial(now) && now.History.Running.First.Rule.Scope.State is null;

    private static IEnumerable<LetterBlock> Lacking(EventFacts no, Words words) =>
    [
        new ParagraphBlock(words.Fill(nameof(Wording.Overdue_Lacking), words.Day(no.HappenedOn))),
        new ListBlock([.. no.MissingContents(words)]),
        new ParagraphBlock(words[nameof(Wording.Overdue_AsUnanswered)]),
    ];

    // While the federal time runs, a later day would give some of it away.
    private static DateOnly AnswerBy(Situation now)
        => IsOnlySpecial(now) && now.History.Running.Federal.DueOn is var due && due < now.AnswerBy ? due : now.AnswerBy;

    private static IEnumerable<string> Asked(Situation now, Words words)
    {
        var ask = (now.History.Outcomes is [], now.Details.IsLook) switch
        {
            (true, false) => nameof(Wording.Overdue_Ask_All),
            (false, false) => nameof(Wording.FollowUp_Ask_Missing),
            (true, true) => nameof(Wording.Overdue_Ask_All_Look),
            (false, true) => nameof(Wording.FollowUp_Ask_Missing_Look),
        };
        yield return words.Fill(now.Details.Basis is LegalBasis.EhrDirective ? nameof(Wording.Overdue_Ask_Directive) : ask, words.Day(AnswerBy(now)));
        if (now.Details.Basis is LegalBasis.AccessRight && now.History.Outcomes.Contains(ItemOutcome.Refused) && !now.History.HasWrittenRefusal)
        {
            yield return words[nameof(Wording.FollowUp_Ask_Refused)];
        }

        if (now.Details.Delivery.Form is RecordForm.Electronic && now.Details.Provider.Kind is not PlaceKind.HealthPlan && !IsOnlyOfPlace(now))
        {
            yield return words[nameof(Wording.Overdue_Blocking)];
        }
    }
}
