namespace RecordsRequest.Domain.Denials;

/// <summary>45 CFR 164.524(b)(2), (d).</summary>
public sealed class DenialCheck(DenialFacts denial, RequestDetails details, RequestHistory history)
{
    public DenialFacts Denial { get; } = denial;

    public GroundRule Rule { get; } = GroundRules.For(denial.Ground, details);

    public IReadOnlyList<DenialContent> Missing => Denial.Lacks(Rule);

    /// <summary>Calendar days, under the federal rule: 0 when in time, null while it is only said or no clock runs.</summary>
    public int? DaysLate => Denial.InWriting && history.Deadline is { } deadline ? Math.Max(0, -deadline.DaysLeftOn(Denial.On)) : null;

    public IReadOnlyList<RequestedItem> Refused
        => [.. details.Items.Where((_, item) => Denial.Refused.ElementAtOrDefault(item) && history.IsOutstanding(item))];

    public IReadOnlyList<RequestedItem> Rest => [.. details.Items.Where((_, item) =>
        !Denial.Refused.ElementAtOrDefault(item) && history.Outcomes.ElementAtOrDefault(item) is ItemOutcome.Waiting or ItemOutcome.Part)];

    public static DenialCheck? Of(RequestDetails details, RequestHistory history)
        => history is { IsRefusalOpen: true, Denial: { } denial } ? new(denial, details, history) : null;
}
