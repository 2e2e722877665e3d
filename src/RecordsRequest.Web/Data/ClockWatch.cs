using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data;

/// <summary>
/// Compares the clock with the last day it was believed at. One that leapt ahead marks whatever is due by it; the app must run for
/// <see cref="HoursToBelieve"/> from then on, or the operator accept it, before anything of that is deleted. A row that cannot be read is not
/// guessed: no start is made with it and no hour passed, since whatever stood in its place could have people deleted too early.
/// </summary>
public sealed partial class ClockWatch(RecordsDb db, BelievedClock believed, TimeProvider time, ILogger<ClockWatch> logger)
{
    public const int HoursToBelieve = 720;

    private const int TheRow = 1;

    private DateOnly Today => time.TodayIn(TimeZoneInfo.Utc);

    /// <summary>Before anybody visits. In a database that knows no day yet, the newest visit is the best witness.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        var seen = await ReadAsync(cancellation);
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
        => Look(await ReadAsync(cancellation) ?? throw new InvalidOperationException("No day was ever seen."));

    /// <summary>For the job, once in each hour the app runs on any node. The runtime counts it, whatever the clock says.</summary>
    public async Task CountHourAsync(CancellationToken cancellation)
    {
        var seen = await ReadAsync(cancellation) ?? throw new InvalidOperationException("No day was ever seen.");
        believed.Believe(seen.Day);
        seen.HoursAhead = believed.IsAhead ? seen.HoursAhead + 1 : 0;
        if (seen.HoursAhead is 0 or HoursToBelieve)
        {
            (seen.Day, seen.HoursAhead) = (Today > seen.Day ? Today : seen.Day, 0);
        }

        await db.SaveChangesAsync(cancellation);
        Look(seen);
    }

    /// <summary>The operator says that the clock is right. What stood there is written over unread, since it may be damaged.</summary>
    public async Task AcceptAsync(CancellationToken cancellation)
    {
        var (day, until) = (Today, await db.Set<RequestEvent>().MaxAsync(line => (DateTimeOffset?)line.At, cancellation));
        var written = await db.Set<SeenClock>().Where(seen => seen.Id == TheRow).ExecuteUpdateAsync(
            row => row.SetProperty(seen => seen.Day, day).SetProperty(seen => seen.HoursAhead, 0).SetProperty(seen => seen.AcceptedUntil, until),
            cancellation);
        if (written == 0)
        {
            db.Add(new SeenClock { Id = TheRow, Day = day, AcceptedUntil = until });
            await db.SaveChangesAsync(cancellation);
        }

        believed.Believe(day);
    }

    /// <summary>Whether what is due by the clock may be deleted, for a command.</summary>
    public async Task<bool> IsBelievedAsync(CancellationToken cancellation)
    {
        try
        {
            if (await ReadAsync(cancellation) is { } seen)
            {
                believed.Believe(seen.Day);
            }
        }
        catch (StartUpRefusedException)
        {
            return false;
        }

        return !believed.IsAhead;
    }

    /// <exception cref="StartUpRefusedException">It is damaged.</exception>
    private async Task<SeenClock?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var seen = await db.Set<SeenClock>().SingleOrDefaultAsync(row => row.Id == TheRow, cancellation);
            return seen is null || BelievedClock.CanShow(seen.Day) ? seen : throw new FormatException();
        }
        catch (Exception damaged) when (damaged is FormatException or InvalidCastException or InvalidOperationException or ArgumentException
            or OverflowException)
        {
            LogUnread(logger, damaged);
            throw new StartUpRefusedException("The last day that the app saw is damaged. If the clock is right, run: check --accept-clock", damaged);
        }
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

    [LoggerMessage(3, LogLevel.Error, "The last day seen is damaged, and nothing is deleted. If the clock is right, run: check --accept-clock")]
    private static partial void LogUnread(ILogger logger, Exception damaged);
}
