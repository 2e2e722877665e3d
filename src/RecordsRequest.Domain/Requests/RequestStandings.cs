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

    public static Expression<Func<AccessRequest, bool>> IsOverdueOn(DateOnly today)
        => request => request.Stage == Stage.Received && request.DueOn < today;

    /// <summary>0 for the most urgent; within one place the earlier <see cref="AccessRequest.DueOn"/> comes first.</summary>
    public static Expression<Func<AccessRequest, int>> UrgencyOn(DateOnly today)
    {
        var soon = today.AddDays(Standing.SoonDays);
        return request =>
            request.Stage == Stage.Closed ? 7
            : request.Stage == Stage.LetterMade ? 6
            : request.Stage == Stage.Returned ? 3
            : request.AnsweredOn != null ? 4
            : request.Stage == Stage.ReadyForPickup ? 2
            : request.Stage == Stage.Received && request.DueOn < today ? 0
            : request.Stage == Stage.Received && request.DueOn <= soon ? 1
            : 5;
    }

    private static Standing Counting(int daysLeft) => daysLeft switch
    {
        < 0 => new(StandingKind.Overdue, -daysLeft),
        0 => new(StandingKind.DueToday),
        <= Standing.SoonDays => new(StandingKind.DueSoon, daysLeft),
        _ => new(StandingKind.Waiting, daysLeft),
    };
}
