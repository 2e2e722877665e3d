namespace RecordsRequest.Domain.Deadlines;

/// <summary>What the law looks at when an office says that it needs more time.</summary>
/// <param name="InWriting">Whether it said so in writing.</param>
/// <param name="GivesReasons">Whether it gave reasons for the delay.</param>
/// <param name="DatedOn">Date on the letter; the day of the call if not in writing.</param>
/// <param name="ArrivedOn">Day it reached the patient.</param>
/// <param name="PromisedOn">The date by which the office says it will finish, or null.</param>
public sealed record ExtensionNotice(bool InWriting, bool GivesReasons, DateOnly DatedOn, DateOnly ArrivedOn, DateOnly? PromisedOn);

/// <summary>What a notice of more time is worth.</summary>
public enum ExtensionVerdict
{
    /// <summary>It has all that the rule asks for: the promised date is the last day.</summary>
    Valid,

    /// <summary>It promises a day after day 60; it counts up to day 60 and no further.</summary>
    Capped,

    /// <summary>Dated in time and arrived after day 30. No authority either way: the later date is used, day 30 is arguable.</summary>
    Contestable,

    /// <summary>It promises a day no later than day 30: a promise, not an extension.</summary>
    OnlyAPromise,

    /// <summary>Something the rule asks for is missing: the last day stays.</summary>
    Invalid,
}

/// <summary>What is wrong with a notice of more time, or can be argued about.</summary>
public enum ExtensionFlaw
{
    /// <summary>Not in writing.</summary>
    NotInWriting,

    /// <summary>No reasons for the delay.</summary>
    NoReasons,

    /// <summary>No date by which the office will finish.</summary>
    NoDate,

    /// <summary>Dated after day 30.</summary>
    Late,

    /// <summary>Dated by day 30 and arrived later.</summary>
    ArrivedLate,

    /// <summary>An extension has been used already; there is only one.</summary>
    Second,

    /// <summary>The promised date is after day 60.</summary>
    BeyondOuterLimit,
}

/// <summary>A notice of more time, judged by 45 CFR 164.524(b)(2)(ii).</summary>
/// <param name="Notice">What was judged.</param>
/// <param name="Verdict">What it is worth.</param>
/// <param name="DueOn">The last day for an answer after it.</param>
/// <param name="Flaws">What is wrong with it; empty when <see cref="ExtensionVerdict.Valid"/> or <see cref="ExtensionVerdict.OnlyAPromise"/>.</param>
public sealed record Extension(ExtensionNotice Notice, ExtensionVerdict Verdict, DateOnly DueOn, IReadOnlyList<ExtensionFlaw> Flaws)
{
    /// <summary>Whether the last day moved.</summary>
    public bool MovesDueDate => Verdict is ExtensionVerdict.Valid or ExtensionVerdict.Capped or ExtensionVerdict.Contestable;

    /// <summary>
    /// Judges a notice. One extension of up to 30 days is possible if, within the first 30 days, the office gives the person a
    /// written statement of the reasons for the delay and the date by which it will finish.
    /// </summary>
    /// <param name="notice">What the office said.</param>
    /// <param name="before">The deadline before it; an extension it already has makes this one the second.</param>
    public static Extension Judge(ExtensionNotice notice, Deadline before)
    {
        if (notice.PromisedOn <= before.FirstLimitOn)
        {
            return new(notice, ExtensionVerdict.OnlyAPromise, before.DueOn, []);
        }

        IReadOnlyList<ExtensionFlaw> flaws = [.. FlawsOf(notice, before)];
        return flaws switch
        {
            [] => new(notice, ExtensionVerdict.Valid, notice.PromisedOn!.Value, flaws),
            [ExtensionFlaw.BeyondOuterLimit] => new(notice, ExtensionVerdict.Capped, before.OuterLimitOn, flaws),
            [ExtensionFlaw.ArrivedLate] => new(notice, ExtensionVerdict.Contestable, notice.PromisedOn!.Value, flaws),
            [ExtensionFlaw.ArrivedLate, ExtensionFlaw.BeyondOuterLimit] => new(notice, ExtensionVerdict.Contestable, before.OuterLimitOn, flaws),
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
