namespace RecordsRequest.Domain.Deadlines;

/// <summary>Which days a rule counts.</summary>
public enum DayCount
{
    /// <summary>All of them.</summary>
    Calendar,

    /// <summary>Working days, see <see cref="BusinessDays"/>.</summary>
    Working,
}

/// <summary>From when a rule counts. Either way the day of receipt is day 0 here.</summary>
public enum CountedFrom
{
    /// <summary>The day the office gets the request.</summary>
    Receipt,

    /// <summary>"The request", without saying that the office must have it: the result is an estimate.</summary>
    Request,
}

/// <summary>How sure a rule is (law.md section 3).</summary>
public enum Evidence
{
    /// <summary>A: the text of the rule or the page of the state's agency was read.</summary>
    TextRead,

    /// <summary>B: two other sources agree.</summary>
    TwoSourcesAgree,
}

/// <summary>A time limit as dated data, so that a change of law is a new row and old requests keep the rule they were received under.</summary>
/// <param name="Citation">Where the rule stands, as shown to the patient and printed in letters.</param>
/// <param name="Days">Days after the day of receipt, counted as <see cref="Count"/> says.</param>
/// <param name="ExtensionDays">Days that one proper extension can add at most, counted likewise; 0 when no extension is known.</param>
/// <param name="InForceFrom">First day of receipt it governs, or null when it is the oldest row we keep.</param>
/// <param name="CheckedOn">When somebody last checked it against the source.</param>
public sealed record DeadlineRule(string Citation, int Days, int ExtensionDays, DateOnly? InForceFrom, DateOnly CheckedOn)
{
    /// <summary>What it governs.</summary>
    public RuleScope Scope { get; init; } = new(State: null, RequestKind.Copy, Enum.GetValues<PlaceKind>());

    /// <summary>Which days it counts.</summary>
    public DayCount Count { get; init; } = DayCount.Calendar;

    /// <summary>From when it counts.</summary>
    public CountedFrom From { get; init; } = CountedFrom.Receipt;

    /// <summary>How sure it is.</summary>
    public Evidence Evidence { get; init; } = Evidence.TextRead;

    /// <summary>Whether its last day can be off by a little: the state's own holidays are not counted, or its first day is not said.</summary>
    public bool IsEstimate => Count is DayCount.Working || From is CountedFrom.Request;

    /// <summary>The last day without an extension.</summary>
    /// <param name="receivedOn">Day 0.</param>
    public DateOnly LimitOn(DateOnly receivedOn) => After(receivedOn, Days);

    /// <summary>The last day any extension could reach.</summary>
    /// <param name="receivedOn">Day 0.</param>
    public DateOnly OuterLimitOn(DateOnly receivedOn) => After(receivedOn, Days + ExtensionDays);

    private DateOnly After(DateOnly day, int days) => Count switch
    {
        DayCount.Calendar => day.AddDays(days),
        DayCount.Working => BusinessDays.After(day, days),
    };
}
