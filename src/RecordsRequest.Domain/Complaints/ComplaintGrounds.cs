using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Obstacles;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Complaints;

/// <summary>
/// The grounds for a complaint, as they arise (law.md 2.1). Lateness only after HIPAA's last day with any extension that counts; the
/// time of a state's law is none. A fee, a format, a barrier and a refusal at once. A place that HIPAA may not reach has none.
/// </summary>
public static class ComplaintGrounds
{
    private const string PartsRule = "45 CFR 164.524(c)(1), (d)(1)";
    private const string DenialRule = "45 CFR 164.524(a)(1)-(3), (d)";
    private const string FeeRule = "45 CFR 164.524(c)(4)";

    /// <summary>All grounds there are on a day, the oldest first.</summary>
    /// <param name="now">The request on that day.</param>
    public static IReadOnlyList<ComplaintGround> Of(Situation now) => now.Details.HasClock
        ? [.. OfTime(now).Concat(now.History.Steps().SelectMany(step => OfFact(step.Facts, step.Before, now))).OrderBy(ground => ground.KnownOn)]
        : [];

    /// <summary>Whether HIPAA's time has ended and the person still waits: after an earlier complaint, a new failure has this day.</summary>
    /// <param name="now">The request on that day.</param>
    public static bool IsStillLate(Situation now)
        => now.Details.HasClock && now.History is { AnsweredOn: null, Deadline: { } deadline } && WaitedUntil(now) == now.Today && deadline.DueOn < now.Today;

    private static IEnumerable<ComplaintGround> OfTime(Situation now)
    {
        if (now.History.Deadline is not { } deadline || WaitedUntil(now) is not { } until || until <= deadline.DueOn)
        {
            yield break;
        }

        var isDisputed = deadline.IsArguable || now.History.Log.Any(facts => facts is LetterMadeFacts { Letter: LetterKind.DefectiveExtension });
        var late = new ComplaintGround(ComplaintGroundKind.Late, deadline.DueOn, deadline.Rule.Citation)
        {
            DisputedOn = isDisputed && deadline.DueOn > deadline.FirstLimitOn ? deadline.FirstLimitOn : null,
        };
        yield return late;
        if (now.History.AnsweredOn is null && SomeCame(now.History))
        {
            yield return late with { Kind = ComplaintGroundKind.PartMissing, Citation = PartsRule };
        }
    }

    /// <summary>Until when the person had to wait, or null when the day of the answer was never told. Records that lie ready wait for the person.</summary>
    private static DateOnly? WaitedUntil(Situation now)
    {
        var log = now.History.Log;
        return now.History.AnsweredOn
            ?? (log.LastOrDefault(facts => facts is ReadyFacts or NotReadyFacts or ArrivalFacts or ReturnedFacts) is ReadyFacts ready ? ready.On
            : log.LastOrDefault(facts => facts is ClosedFacts or ReopenedFacts) is ClosedFacts closed ? EndOf(closed)
            : now.Today);
    }

    private static DateOnly? EndOf(ClosedFacts closed) => closed.Outcome switch
    {
        ClosingOutcome.AcceptedPart or ClosingOutcome.Withdrawn => closed.On,
        ClosingOutcome.Complete or ClosingOutcome.Denied or ClosingOutcome.NothingHeld => null,
    };

    private static bool SomeCame(RequestHistory history)
        => history.Outcomes.Any(outcome => outcome is ItemOutcome.All or ItemOutcome.Part) || history.Log.Any(facts => facts is ObstacleFacts { Obstacle: Obstacle.PartMissing });

    private static IEnumerable<ComplaintGround> OfFact(EventFacts facts, RequestHistory before, Situation now) => facts switch
    {
        FeeNoticeFacts notice when IsLeftOutOrDisputed(notice, now.History) => [new(ComplaintGroundKind.Fee, notice.On, FeeRule)],
        DenialFacts denial => [new(ComplaintGroundKind.Denial, denial.On, DenialRule) { IsArguable = denial.Ground < DenialGround.MightUpset }],
        ArrivalFacts arrival when RefusesMore(arrival, before) => [new(ComplaintGroundKind.Denial, arrival.On, DenialRule)],
        ObstacleFacts told when ObstacleGrounds.KindOf(told.Obstacle, now.Details) is { } kind => [Of(told, kind)],
        _ => [],
    };

    private static ComplaintGround Of(ObstacleFacts told, ComplaintGroundKind kind)
    {
        var play = Playbook.For(told.Obstacle);
        var isArguable = play.Sureness is Sureness.Arguable || told.Obstacle is Obstacle.OwnForm or Obstacle.RefusedDanger or Obstacle.RefusedNotes;
        return new(kind, told.On, play.Citation) { IsArguable = isArguable, Obstacle = told.Obstacle };
    }

    private static bool IsLeftOutOrDisputed(FeeNoticeFacts notice, RequestHistory history)
        => notice.Lines.Any(line => line.Kind is FeeKind.SearchOrRetrieval or FeeKind.Certification or FeeKind.Rush or FeeKind.PortalAccess)
            || history.Log.SkipWhile(facts => !ReferenceEquals(facts, notice)).Skip(1).TakeWhile(facts => facts is not FeeNoticeFacts)
                .Any(facts => facts is FeeAnswerFacts { Answer: FeeAnswer.Dispute });

    private static bool RefusesMore(ArrivalFacts arrival, RequestHistory before)
        => arrival.Outcomes.Index().Any(item => item.Item is ItemOutcome.Refused && before.Outcomes.ElementAtOrDefault(item.Index) is not ItemOutcome.Refused);
}
