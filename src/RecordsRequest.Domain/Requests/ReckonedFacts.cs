namespace RecordsRequest.Domain.Requests;

/// <summary>We worked the last day out anew when the rules changed, and it moved.</summary>
public sealed record ReckonedFacts(DateOnly On, int Version, DateOnly? Before, DateOnly? After) : DayFacts(On)
{
    public override RequestAction? Action => null;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) => [];

    internal override IEnumerable<string?> Told(Situation now, Words words) => [];
}
