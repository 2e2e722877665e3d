using RecordsRequest.Domain.Deadlines;

namespace RecordsRequest.Domain.Obstacles;

public sealed record ObstacleFacts(DateOnly On, Obstacle Obstacle, string? Note) : DayFacts(On)
{
    public override RequestAction? Action => RequestAction.MeetObstacle;

    public override Refusal? Refusal => Play.Refusal;

    public override Matter? Opens => Play.Opens;

    private Play Play => Playbook.For(Obstacle);

    public override IReadOnlyList<EventFault> FaultsOf(RequestHistory before, DateOnly madeOn, DateOnly today)
        => EventRules.Day(On, today, (madeOn, EventFaultReason.BeforeLetter));

    public override IEnumerable<ComplaintGround> Grounds(RequestHistory before, Situation now)
        => Play.For(now.Details) is { Raises: { } kind } play && play.HoldsFor(now.Details) && play.Concerns(now.Details)
        ? [new(kind, On, play.Citation) { IsArguable = play.RaisesArguably, RaisedBy = this }]
        : [];

    internal override IEnumerable<string?> Told(Situation now, Words words) =>
    [
        words.Fill($"Complaint_Obstacle_{Obstacle}", DeadlineRules.OffSiteDaysBefore),
        .. Grounds(now.History, now).Select(ground => ground.RuleIn(words)),
    ];
}
