namespace RecordsRequest.Domain.Requests;

// As they arise (law.md 2.1). Lateness only after HIPAA's last day with any extension that counts; the time of a state's law is none.
// A fee, a format, a barrier and a refusal at once. A place that HIPAA may not reach has none.
public static class ComplaintGrounds
{
    /// <summary>Calendar days before the last day to complain from which it is near. Our choice.</summary>
    public const int SoonDays = 30;

    public static IReadOnlyList<ComplaintGround> Of(Situation now) => now.Details.HasClock
        ? [.. OfTime(now).Concat(now.History.Steps().SelectMany(step => step.Facts.Grounds(step.Before, now))).OrderBy(ground => ground.KnownOn)]
        : [];

    /// <summary>HIPAA's time has ended and the person still waits: after an earlier complaint, a new failure has this day.</summary>
    public static bool IsStillLate(Situation now)
        => now.Details.HasClock && now.History is { AnsweredOn: null, Deadline: { } deadline } && WaitedUntil(now) == now.Today
            && deadline.DueOn < now.Today;

    /// <summary>Of what no complaint was made about: what was known on the day of the last complaint is in it.</summary>
    public static DateOnly? NextLastDay(Situation now)
        => Of(now).Where(ground => !(ground.KnownOn <= now.History.ComplainedOn))
            .Select(ground => (DateOnly?)(ground.EarlierLastDayOn ?? ground.LastDayOn)).Where(day => day >= now.Today).Min();

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
        if (now.Details.Basis is LegalBasis.AccessRight && now.History.AnsweredOn is null && SomeCame(now.History))
        {
            var kind = ComplaintGroundKind.PartMissing;
            yield return late with { Kind = kind, Citation = ComplaintRules.Of(kind, now.Details.Basis) };
        }
    }

    /// <summary>Null when the day of the answer was never told. Records that lie ready wait for the person.</summary>
    private static DateOnly? WaitedUntil(Situation now) => now.History.AnsweredOn
        ?? (now.History.IsReady ? now.History.ReadyOn
        : now.History.Log.LastOrDefault(facts => facts is ClosedFacts or ReopenedFacts) is ClosedFacts closed ? EndOf(closed)
        : now.Today);

    private static DateOnly? EndOf(ClosedFacts closed) => closed.Outcome switch
    {
        ClosingOutcome.AcceptedPart or ClosingOutcome.Withdrawn => closed.On,
        ClosingOutcome.Complete or ClosingOutcome.Denied or ClosingOutcome.NothingHeld => null,
    };

    private static bool SomeCame(RequestHistory history)
        => history.Outcomes.Any(outcome => outcome is ItemOutcome.All or ItemOutcome.Part) || history.Log.Any(facts => facts.Opens is Matter.Rest);
}
