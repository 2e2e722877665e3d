namespace RecordsRequest.Domain.Deadlines;

public sealed record ExtensionNotice(bool InWriting, bool GivesReasons, DateOnly DatedOn, DateOnly ArrivedOn, DateOnly? PromisedOn);

public enum ExtensionFlaw
{
    NotInWriting,
    NoReasons,
    NoDate,
    Late,
    ArrivedLate,
    Second,
    BeyondOuterLimit,
}

/// <param name="Rule">The rule it was judged by.</param>
public sealed record Extension(
    ExtensionNotice Notice, DeadlineRule Rule, ExtensionOutcome Outcome, DateOnly DueOn, IReadOnlyList<ExtensionFlaw> Flaws)
{
    public ExtensionVerdict Verdict => Outcome.Verdict;

    public bool MovesDueDate => Outcome.Reach is not ExtensionReach.AsBefore;

    public static Extension Judge(ExtensionNotice notice, Deadline before)
    {
        var asksForMore = !(notice.PromisedOn <= before.FirstLimitOn);
        IReadOnlyList<ExtensionFlaw> flaws = asksForMore ? [.. FlawsOf(notice, before)] : [];
        var outcome = ExtensionOutcomes.Of(asksForMore, flaws);
        var due = outcome.Reach switch
        {
            ExtensionReach.AsBefore => before.DueOn,
            ExtensionReach.PromisedDay => notice.PromisedOn ?? before.DueOn,
            ExtensionReach.OuterLimit => before.OuterLimitOn,
        };
        return new(notice, before.Rule, outcome, due, flaws);
    }

    private static IEnumerable<ExtensionFlaw> FlawsOf(ExtensionNotice notice, Deadline before)
    {
        (bool Found, ExtensionFlaw Flaw)[] checks =
        [
            (before.Extension is not null, ExtensionFlaw.Second),
            (!notice.InWriting, ExtensionFlaw.NotInWriting),
            (!notice.GivesReasons, ExtensionFlaw.NoReasons),
            (notice.PromisedOn is null, ExtensionFlaw.NoDate),
            (notice.DatedOn > before.FirstLimitOn, ExtensionFlaw.Late),
            (notice.DatedOn <= before.FirstLimitOn && notice.ArrivedOn > before.FirstLimitOn, ExtensionFlaw.ArrivedLate),
            (notice.PromisedOn > before.OuterLimitOn, ExtensionFlaw.BeyondOuterLimit),
        ];
        return checks.Where(check => check.Found).Select(check => check.Flaw);
    }
}
