namespace RecordsRequest.Domain.Deadlines;

public enum DayCount
{
    Calendar,
    Working,
}

public enum CountedFrom
{
    Receipt,

    /// <summary>"The request", without saying that the office must have it: the result is an estimate.</summary>
    Request,
}

public enum Evidence
{
    TextRead,
    TwoSourcesAgree,
}

/// <summary>A time limit as dated data, so that a change of law is a new row and old requests keep the rule they were received under.</summary>
public sealed record DeadlineRule(string Citation, int Days, int ExtensionDays, DateOnly? InForceFrom, DateOnly CheckedOn)
{
    public RuleScope Scope { get; init; } = new(State: null, RequestKind.Copy, Enum.GetValues<PlaceKind>());

    public DayCount Count { get; init; } = DayCount.Calendar;

    public CountedFrom From { get; init; } = CountedFrom.Receipt;

    public Evidence Evidence { get; init; } = Evidence.TextRead;

    /// <summary>It lets the place say that it needs longer.</summary>
    public bool IsUsualTime { get; init; }

    public bool IsFree { get; init; }

    /// <summary>Where it stands what a written consent must say for the days to run; null where any request does.</summary>
    public string? Consent { get; init; }

    /// <summary>Its last day can be off by a little: the state's own holidays are not counted, or its first day is not said.</summary>
    public bool IsEstimate => Count is DayCount.Working || From is CountedFrom.Request;

    public int OuterDays => Days + ExtensionDays;

    public DateOnly LimitOn(DateOnly receivedOn) => After(receivedOn, Days);

    public DateOnly OuterLimitOn(DateOnly receivedOn) => After(receivedOn, OuterDays);

    private DateOnly After(DateOnly day, int days) => Count switch
    {
        DayCount.Calendar => day.AddDays(days),
        DayCount.Working => BusinessDays.After(day, days),
    };
}
