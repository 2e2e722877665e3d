using RecordsRequest.Domain.Denials;
using RecordsRequest.Domain.Fees;
using RecordsRequest.Domain.Letters;
using RecordsRequest.Domain.Requests;

namespace RecordsRequest.Domain.Complaints;

/// <summary>What a complaint could be about, as far as its time is counted here.</summary>
public enum ComplaintMatter
{
    /// <summary>The answer is or was late under the federal rule.</summary>
    Lateness,

    /// <summary>The fee that was asked, once the person disputed it or asked how it was worked out.</summary>
    Fee,

    /// <summary>The refusal.</summary>
    Denial,
}

/// <summary>
/// The time in which the Office for Civil Rights takes a complaint: 180 days after the person knew (45 CFR 160.306(b)(3)). Counted
/// from the earliest day that could be meant, so the last day is never too late; the agency may accept a later one for good cause.
/// </summary>
/// <param name="Matter">What it is about.</param>
/// <param name="From">Day 0: the last day that was missed, or the day the notice came.</param>
public sealed record ComplaintWindow(ComplaintMatter Matter, DateOnly From)
{
    /// <summary>Calendar days (45 CFR 160.306(b)(3)).</summary>
    public const int Days = 180;

    /// <summary>The last day that is surely in time.</summary>
    public DateOnly LastDay => From.AddDays(Days);

    /// <summary>One window for each matter there is today, the earliest of its kind; none where HIPAA may not reach.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">The request today.</param>
    public static IReadOnlyList<ComplaintWindow> Of(AccessRequest request, Situation now)
    {
        if (!request.HasClock)
        {
            return [];
        }

        var (log, deadline) = (now.History.Log, now.History.Deadline);
        var fee = log.OfType<FeeNoticeFacts>().FirstOrDefault();
        var isDisputed = log.OfType<FeeAnswerFacts>().LastOrDefault() is { Answer: FeeAnswer.Dispute or FeeAnswer.AskBasis };
        var isLate = deadline?.DueOn < CountedUntil(now);
        (ComplaintMatter Matter, DateOnly? From)[] found =
        [
            (ComplaintMatter.Lateness, !isLate ? null : deadline!.IsArguable ? deadline.FirstLimitOn : deadline.DueOn),
            (ComplaintMatter.Fee, isDisputed ? fee?.On : null),
            (ComplaintMatter.Denial, log.OfType<DenialFacts>().FirstOrDefault()?.On),
        ];
        return [.. found.Where(matter => matter.From is not null).Select(matter => new ComplaintWindow(matter.Matter, matter.From!.Value))];
    }

    // The office was waited for until it had answered, until the records lay ready, or until the patient closed the request.
    private static DateOnly CountedUntil(Situation now)
    {
        var last = now.History.Attempt.LastOrDefault(facts => facts is ReadyFacts or NotReadyFacts or ArrivalFacts);
        var closed = now.History.Log.LastOrDefault(facts => facts is ClosedFacts or ReopenedFacts);
        DateOnly?[] ends = [now.Today, now.History.AnsweredOn, (last as ReadyFacts)?.On, (closed as ClosedFacts)?.On];
        return ends.OfType<DateOnly>().Min();
    }
}
