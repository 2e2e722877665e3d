using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Compares the clock with the last day it was believed at. One that leapt ahead marks whatever is due by it; the app must run for
/// <see cref="HoursToBelieve"/> from then on, or the operator accept it, before anything of that is deleted.
/// </summary>
public sealed partial class ClockWatch(RecordsDb db, BelievedClock believed, TimeProvider time, ILogger<ClockWatch> logger)
{
    public const int HoursToBelieve = 720;

    private const int TheRow = 1;

    private DateOnly Today => time.TodayIn(TimeZoneInfo.Utc);

    /// <summary>Before anybody visits. In a database that knows no day yet, the newest visit is the best witness.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        var seen = await db.Set<SeenClock>().SingleOrDefaultAsync(cancellation);
        if (seen is null)
        {
            var newest = await db.Owners.MaxAsync(owner => (DateOnly?)owner.LastSeenOn, cancellation);
            seen = new SeenClock { Id = TheRow, Day = newest ?? Today };
            db.Add(seen);
            await db.SaveChangesAsync(cancellation);
        }

        Believe(seen);
    }

    /// <summary>For a node that does not count, since another does.</summary>
    public async Task LookAsync(CancellationToken cancellation)
        => Look(await db.Set<SeenClock>().AsNoTracking().SingleAsync(cancellation));

    /// <summary>For the job, once in each hour the app runs on any node. The runtime counts it, whatever the clock says.</summary>
    public async Task CountHourAsync(CancellationToken cancellation)
    {
        var seen = await db.Set<SeenClock>().SingleAsync(cancellation);
        believed.Believe(seen.Day);
        seen.HoursAhead = believed.IsAhead ? seen.HoursAhead + 1 : 0;
        if (seen.HoursAhead is 0 or HoursToBelieve)
        {
            (seen.Day, seen.HoursAhead) = (Today > seen.Day ? Today : seen.Day, 0);
        }

        await db.SaveChangesAsync(cancellation);
        Look(seen);
    }

    /// <summary>The operator says that the clock is right.</summary>
    public async Task AcceptAsync(CancellationToken cancellation)
    {
        var seen = await db.Set<SeenClock>().SingleAsync(cancellation);
        (seen.Day, seen.HoursAhead) = (Today, 0);
        seen.AcceptedUntil = await db.Set<RequestEvent>().MaxAsync(line => (DateTimeOffset?)line.At, cancellation);
        await db.SaveChangesAsync(cancellation);
        Believe(seen);
    }

    private void Look(SeenClock seen)
    {
        Believe(seen);
        if (Today.AddDays(1) < seen.Day)
        {
            LogBehind(logger, seen.Day.DayNumber - Today.DayNumber);
        }
    }

    private void Believe(SeenClock seen)
    {
        believed.Believe(seen.Day);
        if (believed.IsAhead)
        {
            LogAhead(logger, Today.DayNumber - seen.Day.DayNumber, HoursToBelieve - seen.HoursAhead);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The clock is {Count} days ahead of the last day seen. What is due by it is marked, and deleted when the "
        + "app has run {Hours} more hours. If the clock is right, run: check --accept-clock")]
    private static partial void LogAhead(ILogger logger, int count, int hours);

    [LoggerMessage(2, LogLevel.Warning, "The clock is {Count} days behind the last day seen. Set it; if it is right, run: check --accept-clock")]
    private static partial void LogBehind(ILogger logger, int count);
}
