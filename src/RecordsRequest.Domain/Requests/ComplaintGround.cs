using RecordsRequest.Domain.Prose;



namespace RecordsRequest.Domain.Requests;

/// <summary>What a complaint about access can be about.</summary>
public enum ComplaintGroundKind
{
    /// <summary>No full answer in HIPAA's time.</summary>
    Late,

    /// <summary>A part is still missing after HIPAA's time.</summary>
    PartMissing,

    /// <summary>A refusal.</summary>
    Denial,

    /// <summary>A written refusal that lacks something it must say, whatever its ground.</summary>
    DenialNotice,

    /// <summary>A fee that the rule leaves out, or that the person disputes.</summary>
    Fee,

    /// <summary>Another form or format than the one asked for.</summary>
    Format,

    /// <summary>A step that the rule does not ask for.</summary>
    Barrier,
}

/// <summary>One ground for a complaint to the Office for Civil Rights. Whether the rule was broken is for that office to say.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="KnownOn">The day from which the 180 days are counted, chosen so that the last day is never too late.</param>
/// <param name="Citation">Where the rule stands.</param>
public sealed record ComplaintGround(ComplaintGroundKind Kind, DateOnly KnownOn, string Citation)
{
    /// <summary>Whether good reasons stand on both sides.</summary>
    public bool IsArguable { get; init; }

    /// <summary>What the office said or did that is the ground, or null where only time passed.</summary>
    public EventFacts? RaisedBy { get; init; }

    /// <summary>The sum in US dollars that was named, or null where it is about no fee.</summary>
    public decimal? Dollars { get; init; }

    /// <summary>The earlier day to count from if the office's notice of more time does not count, or null when nobody disputes it.</summary>
    public DateOnly? DisputedOn { get; init; }

    /// <summary>The last of the 180 days.</summary>
    public DateOnly LastDayOn => ComplaintWindow.LastDayFor(KnownOn);

    /// <summary>The last day counted from <see cref="DisputedOn"/>, or null.</summary>
    public DateOnly? EarlierLastDayOn => DisputedOn is { } day ? ComplaintWindow.LastDayFor(day) : null;

    /// <summary>A refusal as a ground.</summary>
    public static ComplaintGround OfDenial(DayFacts facts, RequestDetails details) => new(
        ComplaintGroundKind.Denial,
        facts.On,
        details.Basis is LegalBasis.EhrDirective ? "45 CFR 164.524(c)(3)(ii), 42 U.S.C. 17935(e)" : "45 CFR 164.524(a)(1)-(3), (d)")
    {
        RaisedBy = facts,
    };

    /// <summary>Whether the 180 days are over. A complaint can then still be taken for good cause.</summary>
    /// <param name="today">The patient's today.</param>
    public bool HasPassedOn(DateOnly today) => LastDayOn < today;

    /// <summary>Where the rule stands, as a sentence.</summary>
    internal string RuleIn(Words words) => words.Fill(IsArguable ? nameof(Wording.Complaint_Rule_Arguable) : nameof(Wording.Complaint_Rule), Citation);
}
