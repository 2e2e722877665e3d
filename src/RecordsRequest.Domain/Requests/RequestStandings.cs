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

    /// <summary>The most urgent first; within one place the earlier <see cref="ListedRequest.DueOn"/>, then the newest.</summary>
    public static IEnumerable<ListedRequest> ByUrgencyOn(this IEnumerable<ListedRequest> requests, DateOnly today) => requests
        .OrderBy(listed => listed.UrgencyOn(today))
        .ThenBy(listed => listed.DueOn).ThenByDescending(listed => listed.MadeAt).ThenBy(listed => listed.Id);

    private static Standing Counting(int daysLeft) => daysLeft switch
    {
        < 0 => new(StandingKind.Overdue, -daysLeft),
        0 => new(StandingKind.DueToday),
        <= Standing.SoonDays => new(StandingKind.DueSoon, daysLeft),
        _ => new(StandingKind.Waiting, daysLeft),
    };
}

/// <summary>What a list goes by before it opens what it shows.</summary>
public sealed record ListedRequest
{
    /// <summary>Of a row. A stage or an answer that means nothing hides no other row: the database compares them, nobody reads them here.</summary>
    public static readonly Expression<Func<AccessRequest, ListedRequest>> Of = request => new()
    {
        Id = request.Id,
        PersonId = request.PersonId,
        BundleId = request.BundleId,
        DueOn = request.DueOn,
        MadeAt = request.MadeAt,
        Place = request.Stage == Stage.Closed ? Done
            : request.Stage == Stage.LetterMade ? NotSent
            : request.Stage == Stage.Returned ? Returned
            : request.AnsweredOn != null ? Answered
            : request.Stage == Stage.ReadyForPickup ? Ready
            : request.Stage == Stage.Received ? ByDay
            : Waiting,
    };

    // The places of the list, from its top.
    private const int Late = 0;
    private const int Soon = 1;
    private const int Ready = 2;
    private const int Returned = 3;
    private const int Answered = 4;
    private const int Waiting = 5;
    private const int NotSent = 6;
    private const int Done = 7;

    /// <summary>Late, soon or waiting: its last day says which.</summary>
    private const int ByDay = 8;

    /// <summary>One whose values mean nothing.</summary>
    public static ListedRequest Damaged(Guid id)
        => new() { Id = id, PersonId = null, BundleId = null, DueOn = null, MadeAt = default, Place = Waiting };

    public required Guid Id { get; init; }

    /// <summary><see cref="AccessRequest.PersonId"/>.</summary>
    public required string? PersonId { get; init; }

    public required Guid? BundleId { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Its urgency, where that is the same on every day.</summary>
    public required int Place { get; init; }

    public bool IsDone => Place is Done;

    public bool IsLateOn(DateOnly today) => UrgencyOn(today) is Late;

    /// <summary>0 for the most urgent; within one place the earlier <see cref="DueOn"/> comes first.</summary>
    public int UrgencyOn(DateOnly today)
        => Place is not ByDay ? Place : DueOn < today ? Late : DueOn <= today.AddDays(Standing.SoonDays) ? Soon : Waiting;
}
