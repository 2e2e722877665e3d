namespace RecordsRequest.Domain.Deadlines;

public sealed record ExtensionNotice(bool InWriting, bool GivesReasons, DateOnly DatedOn, DateOnly ArrivedOn, DateOnly? PromisedOn);

public enum ExtensionVerdict
{
    Valid,
    Capped,

    /// <summary>Dated in time and arrived after day 30. No authority either way: the later date is used, day 30 is arguable.</summary>
    Contestable,
    OnlyAPromise,
    Invalid,
}

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

public sealed record Extension(ExtensionNotice Notice, ExtensionVerdict Verdict, DateOnly DueOn, IReadOnlyList<ExtensionFlaw> Flaws)
{
    public bool MovesDueDate => Verdict is ExtensionVerdict.Valid or ExtensionVerdict.Capped or ExtensionVerdict.Contestable;

    /// <summary>One extension, if within the first days a written statement gives the reasons and the date (45 CFR 164.524(b)(2)(ii)).</summary>
    public static Extension Judge(ExtensionNotice notice, Deadline before)
    {
        if (notice.PromisedOn <= before.FirstLimitOn)
        {
            return new(notice, ExtensionVerdict.OnlyAPromise, before.DueOn, []);
        }

        IReadOnlyList<ExtensionFlaw> flaws = [.. FlawsOf(notice, before)];
        return (flaws, notice.PromisedOn) switch
        {
            ([], { } promised) => new(notice, ExtensionVerdict.Valid, promised, flaws),
            ([ExtensionFlaw.BeyondOuterLimit], _) => new(notice, ExtensionVerdict.Capped, before.OuterLimitOn, flaws),
            ([ExtensionFlaw.ArrivedLate], { } promised) => new(notice, ExtensionVerdict.Contestable, promised, flaws),
            ([ExtensionFlaw.ArrivedLate, ExtensionFlaw.BeyondOuterLimit], _) => new(notice, ExtensionVerdict.Contestable, before.OuterLimitOn, flaws),
            _ => new(notice, ExtensionVerdict.Invalid, before.DueOn, flaws),
        };
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
