namespace RecordsRequest.Domain.Calls;

public enum CallTopic
{
    WhereToSend,
    RightAddress,
    DidItCome,
    SameDay,
    WhenDone,
    DoneInTime,
    NowLate,
    PickUp,
    PromiseStands,
    PromisePassed,
    Cost,
    Refusal,
    TheRest,
    IsThatAll,
    Name,
}

public static class CallTopics
{
    public static IReadOnlyList<CallTopic> For(Standing standing, Situation now)
    {
        var history = now.History;
        var isOpen = standing.Kind is not (StandingKind.NotSent or StandingKind.Returned or StandingKind.Answered
            or StandingKind.ReadyForPickup or StandingKind.Closed);
        (bool Fits, CallTopic Topic)[] topics =
        [
            (isOpen && history.Clocks is not null && history.ReceiptIsEstimated, CallTopic.SameDay),
            (true, MainOf(standing.Kind, history)),
            (isOpen && history.PromisedOn < now.Today, CallTopic.PromisePassed),
            (isOpen && history.PromisedOn >= now.Today && standing.Kind is not (StandingKind.DueToday or StandingKind.DueSoon),
                CallTopic.PromiseStands),
            (history.Open(Matter.Fee) is not null, CallTopic.Cost),
            (history.Open(Matter.Refusal) is not null, CallTopic.Refusal),
            (isOpen && history.IsPartMissing, CallTopic.TheRest),
            (true, CallTopic.Name),
        ];
        CallTopic[] asked = [.. topics.Where(topic => topic.Fits).Select(topic => topic.Topic)];
        return asked.Any(topic => topic is CallTopic.PromisePassed or CallTopic.PromiseStands or CallTopic.TheRest)
            ? [.. asked.Except([CallTopic.WhenDone])]
            : asked;
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
