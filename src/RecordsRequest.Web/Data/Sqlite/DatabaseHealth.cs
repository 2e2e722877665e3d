using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data.Health;
using RecordsRequest.Web.Infrastructure.StartUp;
using SQLitePCL;

namespace RecordsRequest.Web.Data.Sqlite;

public sealed partial class DatabaseHealth(
    RecordsDb db, StoragePaths paths, TimeProvider time, LastCheck last, ILogger<DatabaseHealth> logger)
{
    private const string Pages = "quick_check";
    private const string References = "foreign_key_check";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestCheck = TimeSpan.FromMinutes(30);

    private Task _checks = Task.CompletedTask;

    /// <summary>Looks at every page. A large database is let in after <see cref="LongestWait"/> and looked at to the end meanwhile.</summary>
    public Task CheckPagesAsync(CancellationToken cancellationToken) => CheckAsync(Pages, sound: "ok", cancellationToken);

    /// <summary>The same for what each row refers to.</summary>
    public Task CheckReferencesAsync(CancellationToken cancellationToken) => CheckAsync(References, sound: null, cancellationToken);

    public async Task UseWriteAheadLogAsync(CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = db.Database.GetDbConnection();
        var held = (Pragma.Run(connection, "journal_mode=WAL"), Pragma.Run(connection, "synchronous"), Pragma.Run(connection, "foreign_keys"));
        await db.Database.CloseConnectionAsync();
        if (held is not ("wal", "2", "1"))
        {
            throw new StartUpRefusedException($"The database {paths.Database} does not keep its settings: "
                + $"journal_mode, synchronous and foreign_keys are {held}.");
        }
    }

    /// <summary>One check after the other. Where one goes on, nobody waits for the next.</summary>
    private async Task CheckAsync(string kind, string? sound, CancellationToken cancellationToken)
    {
        var before = _checks;
        _checks = Task.Run(() => CheckAfterAsync(before, kind, sound), cancellationToken);
        if (before.IsCompleted && await Task.WhenAny(_checks, Task.Delay(LongestWait, time, cancellationToken)) == _checks)
        {
            await _checks;
        }
        else
        {
            LogStillChecking(logger, kind);
            _ = ReportLaterAsync(_checks, kind);
        }
    }

    private async Task CheckAfterAsync(Task before, string kind, string? sound)
    {
        await before;
        using var stop = new CancellationTokenSource(LongestCheck, time);
        if (Pragma.Run(paths.Database, kind, stop.Token) != sound)
        {
            throw new StartUpRefusedException($"The database {paths.Database} is damaged. Restore a backup.");
        }

        last.Found(damage: false);
    }

    private async Task ReportLaterAsync(Task check, string kind)
    {
        try
        {
            await check;
            LogSound(logger, kind);
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode is raw.SQLITE_INTERRUPT)
        {
            last.Stopped();
            LogStopped(logger, kind);
        }
        catch (Exception fault)
        {
            last.Found(damage: true);
            LogDamaged(logger, fault);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The database is large; it is still being checked: {Kind}")]
    private static partial void LogStillChecking(ILogger logger, string kind);

    [LoggerMessage(2, LogLevel.Critical, "The database is damaged; restore a backup")]
    private static partial void LogDamaged(ILogger logger, Exception fault);

    [LoggerMessage(3, LogLevel.Information, "The check has ended and found nothing wrong: {Kind}")]
    private static partial void LogSound(ILogger logger, string kind);

    [LoggerMessage(4, LogLevel.Warning, "The check took too long and was stopped; it found nothing wrong so far: {Kind}")]
    private static partial void LogStopped(ILogger logger, string kind);
}
