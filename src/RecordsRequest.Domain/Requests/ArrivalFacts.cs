namespace RecordsRequest.Domain.Requests;

public sealed record ArrivalFacts(DateOnly On, IReadOnlyList<ItemOutcome> Outcomes, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.Arrive;

    public override bool IsWordOfOffice => true;

    public override Matter? Opens => Outcomes.Contains(ItemOutcome.Refused) ? Matter.Refusal : null;

    public bool IsFullAnswer => IsFull(Outcomes);

    public static bool IsFull(IEnumerable<ItemOutcome> outcomes) => !outcomes.Any(outcome => outcome is ItemOutcome.Waiting or ItemOutcome.Part);

    public override bool Settles(Matter matter) => matter is Matter.Refusal;

    public override IReadOnlyList<ItemOutcome> OutcomesAfter(IReadOnlyList<ItemOutcome> before) => Outcomes;

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today) =>
    [
        .. EventRules.Day(On, today, (before.Sending?.On, EventFaultReason.BeforeSending)),
        .. EventRules.Items(Outcomes.All(outcome => outcome is ItemOutcome.Waiting), EventFaultReason.NothingCame),
    ];

    public override IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now)
        => RefusesMore(before) ? [ComplaintGround.OfDenial(this, now.Details) with { IsArguable = true }] : [];

    internal override IEnumerable<string?> Told(Situation now, Words words)
        => Outcomes.Count(outcome => outcome is ItemOutcome.Waiting or ItemOutcome.Part) is > 0 and var missing
            ? [words.Fill(nameof(Wording.Complaint_Came_Part), missing, Outcomes.Count)]
            : [words[nameof(Wording.Complaint_Came_All)]];

    private bool RefusesMore(RequestHistory before)
        => Outcomes.Index().Any(
            item => item.Item is ItemOutcome.Refused && before.Outcomes.ElementAtOrDefault(item.Index) is not ItemOutcome.Refused);
}
