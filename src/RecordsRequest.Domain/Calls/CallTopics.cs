using RecordsRequest.Domain.Requests;


namespace RecordsRequest.Domain.Calls;

/// <summary>One thing to ask on the phone.</summary>
public enum CallTopic
{
    /// <summary>Where a request is to be sent; none was sent yet.</summary>
    WhereToSend,

    /// <summary>The right address; the letter came back.</summary>
    RightAddress,

    /// <summary>Whether and on what day the letter came.</summary>
    DidItCome,

    /// <summary>Whether the day of receipt the person guessed is right.</summary>
    SameDay,

    /// <summary>When the records will be ready.</summary>
    WhenDone,

    /// <summary>Whether the answer will come by the last day, which is near.</summary>
    DoneInTime,

    /// <summary>By when the answer will come, now that it is late.</summary>
    NowLate,

    /// <summary>Where and when to pick the records up.</summary>
    PickUp,

    /// <summary>Whether the date they promised still stands.</summary>
    PromiseStands,

    /// <summary>Why the date they promised has passed.</summary>
    PromisePassed,

    /// <summary>How the cost was worked out.</summary>
    Cost,

    /// <summary>The reason for a refusal, in writing.</summary>
    Refusal,

    /// <summary>When the rest will come.</summary>
    TheRest,

    /// <summary>Whether what came is all there is.</summary>
    IsThatAll,

    /// <summary>Who is on the phone. Always the last.</summary>
    Name,
}

/// <summary>What to ask an office today.</summary>
public static class CallTopics
{
    /// <summary>The topics, in the order in which to ask them.</summary>
    /// <param name="standing">How the request stands on the day of <paramref name="now"/>.</param>
    /// <param name="now">The request today.</param>
    public static IReadOnlyList<CallTopic> For(Standing standing, Situation now)
    {
        var history = now.History;
        var isOpen = standing.Kind is not (StandingKind.NotSent or StandingKind.Returned or StandingKind.Answered or StandingKind.ReadyForPickup or StandingKind.Closed);
        (bool Fits, CallTopic Topic)[] topics =
        [
            (isOpen && history.Clocks is not null && history.ReceiptIsEstimated, CallTopic.SameDay),
            (true, MainOf(standing.Kind, history)),
            (isOpen && history.PromisedOn < now.Today, CallTopic.PromisePassed),
            (isOpen && history.PromisedOn >= now.Today && standing.Kind is not (StandingKind.DueToday or StandingKind.DueSoon), CallTopic.PromiseStands),
            (history.Open(Matter.Fee) is not null, CallTopic.Cost),
            (history.Open(Matter.Refusal) is not null, CallTopic.Refusal),
            (isOpen && history.IsPartMissing, CallTopic.TheRest),
            (true, CallTopic.Name),
        ];
        CallTopic[] asked = [.. topics.Where(topic => topic.Fits).Select(topic => topic.Topic)];
        return asked.Any(topic => topic is CallTopic.PromisePassed or CallTopic.PromiseStands or CallTopic.TheRest) ? [.. asked.Except([CallTopic.WhenDone])] : asked;
    }

    private static CallTopic MainOf(StandingKind kind, RequestHistory history) => kind switch
    {
        StandingKind.NotSent => CallTopic.WhereToSend,
        StandingKind.Returned => CallTopic.RightAddress,
        StandingKind.AwaitingReceipt => CallTopic.DidItCome,
        StandingKind.NoClock => history.Receipt is null ? CallTopic.DidItCome : CallTopic.WhenDone,
        StandingKind.Waiting => CallTopic.WhenDone,
        StandingKind.DueToday or StandingKind.DueSoon => CallTopic.DoneInTime,
        StandingKind.Overdue => CallTopic.NowLate,
        StandingKind.ReadyForPickup => CallTopic.PickUp,
        StandingKind.Answered or StandingKind.Closed => CallTopic.IsThatAll,
    };
}
