using System.Linq.Expressions;

namespace RecordsRequest.Domain.Requests;

public static class RequestStandings
{
    public static Standing StandingOn(this AccessRequest request, DateOnly today) => request.Stage switch
    {
        Stage.Closed => new(StandingKind.Closed),
        Stage.LetterMade => new(StandingKind.NotSent),
        Stage.Returned => new(StandingKind.Returned),
        Stage.Sent or Stage.Received or Stage.ReadyForPickup when request.AnsweredOn is not null => new(StandingKind.Answered),
        Stage.ReadyForPickup => new(StandingKind.ReadyForPickup),
        Stage.Sent or Stage.Received when !request.HasClock => new(StandingKind.NoClock),
        Stage.Sent or Stage.Received => request.DueOn is { } due ? Counting(due.DayNumber - today.DayNumber) : new(StandingKind.AwaitingReceipt),
    };

    /// <summary>What a list goes by before it opens what it shows.</summary>
    public static Expression<Func<AccessRequest, ListedRequest>> ListedOn(DateOnly today)
    {
        var soon = today.AddDays(Standing.SoonDays);
        return request => new ListedRequest
        {
            Id = request.Id,
            PersonId = request.PersonId,
            BundleId = request.BundleId,
            DueOn = request.DueOn,
            MadeAt = request.MadeAt,
            Urgency = request.Stage == Stage.Closed ? ListedRequest.Done
                : request.Stage == Stage.LetterMade ? 6
                : request.Stage == Stage.Returned ? 3
                : request.AnsweredOn != null ? 4
                : request.Stage == Stage.ReadyForPickup ? 2
                : request.Stage == Stage.Received && request.DueOn < today ? ListedRequest.Late
                : request.Stage == Stage.Received && request.DueOn <= soon ? 1
                : ListedRequest.Open,
        };
    }

    private static Standing Counting(int daysLeft) => daysLeft switch
    {
        < 0 => new(StandingKind.Overdue, -daysLeft),
        0 => new(StandingKind.DueToday),
        <= Standing.SoonDays => new(StandingKind.DueSoon, daysLeft),
        _ => new(StandingKind.Waiting, daysLeft),
    };
}

public sealed record ListedRequest
{
    internal const int Late = 0;
    internal const int Open = 5;
    internal const int Done = 7;

    /// <summary>One whose values mean nothing.</summary>
    public static ListedRequest Damaged(Guid id)
        => new() { Id = id, PersonId = null, BundleId = null, DueOn = null, MadeAt = default, Urgency = Open };

    public required Guid Id { get; init; }

    /// <summary><see cref="AccessRequest.PersonId"/>.</summary>
    public required string? PersonId { get; init; }

    public required Guid? BundleId { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>0 for the most urgent; within one place the earlier <see cref="DueOn"/> comes first.</summary>
    public required int Urgency { get; init; }

    public bool IsLate => Urgency is Late;

    public bool IsDone => Urgency is Done;
}
