using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Data.StartUp;

public sealed partial class DatabaseHealth(RecordsDb db, StoragePaths paths, TimeProvider time, ILogger<DatabaseHealth> logger)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>Looks at every page. A large database is let in after <see cref="LongestWait"/> and looked at to the end meanwhile.</summary>
    public async Task CheckPagesAsync(CancellationToken cancellationToken)
    {
        var check = Task.Run(() => Pragma.Run(paths.Database, "quick_check"), cancellationToken);
        if (await Task.WhenAny(check, Task.Delay(LongestWait, time, cancellationToken)) == check)
        {
            Require(await check is "ok");
        }
        else
        {
            _ = ReportLaterAsync(check);
        }
    }

    public void CheckForeignKeys() => Require(Pragma.Run(paths.Database, "foreign_key_check") is null);

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

    private void Require(bool sound)
    {
        if (!sound)
        {
            throw new StartUpRefusedException($"The database {paths.Database} is damaged. Restore a backup.");
        }
    }

    private async Task ReportLaterAsync(Task<string?> check)
    {
        LogStillChecking(logger);
        try
        {
            Require(await check is "ok");
        }
        catch (Exception fault)
        {
            LogDamaged(logger, fault);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The database is large; its pages are still being checked")]
    private static partial void LogStillChecking(ILogger logger);

    [LoggerMessage(2, LogLevel.Critical, "The database is damaged; restore a backup")]
    private static partial void LogDamaged(ILogger logger, Exception fault);
}
