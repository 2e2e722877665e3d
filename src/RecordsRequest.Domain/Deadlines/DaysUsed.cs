namespace RecordsRequest.Domain.Deadlines;

/// <summary>How much of the time for an answer is used, in the days that its rule counts, after the receipt.</summary>
/// <param name="Longest">The last day they could ever use: more time moves the last day within it.</param>
public sealed record DaysUsed(DayCount Count, int Used, int Due, int Longest, bool IsLate)
{
    public static DaysUsed Of(Deadline deadline, DateOnly today)
    {
        return new(deadline.Rule.Count, DaysTo(today), DaysTo(deadline.DueOn), DaysTo(deadline.OuterLimitOn), deadline.DueOn < today);

        int DaysTo(DateOnly day) => deadline.Rule.Count switch
        {
            DayCount.Calendar => Math.Max(0, day.DayNumber - deadline.ReceivedOn.DayNumber),
            DayCount.Working => BusinessDays.Between(deadline.ReceivedOn, day),
        };
    }

    /// <summary>Where the last day is, as a part of the whole bar.</summary>
    public float Mark => Part(Due);

    /// <summary>Where the days used of those they have end.</summary>
    public float Filled => Part(Math.Min(Used, Due));

    /// <summary>Where the days after the mark end; on it while nothing is late.</summary>
    public float End => Part(Math.Max(Used, Due));

    private float Part(int days) => days / (float)Math.Max(Longest, Math.Max(Used, Due));
}
