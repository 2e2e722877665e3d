namespace RecordsRequest.Domain.Requests;

public enum ComplaintGroundKind
{
    /// <summary>In HIPAA's time, never a state's.</summary>
    Late,
    PartMissing,
    Denial,

    /// <summary>A written refusal that lacks something it must say, whatever its ground.</summary>
    DenialNotice,
    Fee,
    Format,

    /// <summary>A step that the rule does not ask for.</summary>
    Barrier,
}

/// <param name="KnownOn">The time for a complaint is counted from it; chosen so that the last day is never too late.</param>
public sealed record ComplaintGround(ComplaintGroundKind Kind, DateOnly KnownOn, string Citation)
{
    /// <summary>Good reasons stand on both sides.</summary>
    public bool IsArguable { get; init; }

    /// <summary>Null where only time passed.</summary>
    public EventFacts? RaisedBy { get; init; }

    public decimal? Dollars { get; init; }

    /// <summary>If the office's notice of more time does not count; null when nobody disputes it.</summary>
    public DateOnly? DisputedOn { get; init; }

    public DateOnly LastDayOn => ComplaintWindow.LastDayFor(KnownOn);

    public DateOnly? EarlierLastDayOn => DisputedOn is { } day ? ComplaintWindow.LastDayFor(day) : null;

    public static ComplaintGround OfDenial(DayFacts facts, RequestDetails details) => new(
        ComplaintGroundKind.Denial, facts.On, ComplaintRules.Of(ComplaintGroundKind.Denial, details.Basis))
    {
        RaisedBy = facts,
    };

    public bool HasPassedOn(DateOnly today) => LastDayOn < today;

    internal string RuleIn(Words words)
        => words.Fill(IsArguable ? nameof(Wording.Complaint_Rule_Arguable) : nameof(Wording.Complaint_Rule), Citation);
}
