using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class RestoreCommand
{
    private const string PostgresInstead = "PostgreSQL is restored by its own program into an empty database, while the app does not run: "
        + "pg_restore --exit-on-error --no-owner --role=OWNER --dbname=DATABASE FILE. Then open every seal with the key ring of this machine: "
        + "check. And end the visits that were open when the copy was made: visits end.";

    private static readonly string[] Parts = ["-wal", "-shm", ""];

    /// <summary>What a restore that was killed may have left beside its part; a new part must not be taken for the old one.</summary>
    private static readonly string[] Left = ["", "-journal", "-wal", "-shm"];

    public static Command Of(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A copy that the command backup made." };
        var keep = new Option<bool>("--keep-visits")
        {
            Description = "Visits that were open when the copy was made are open again: after a loss, not after a break-in. A visit is, for whoever "
                + "kept no return code, the only way back.",
        };
        var restore = new Command(
            "restore", "Opens every seal of a copy with the key ring of this machine, and puts it in place of the database. What was there is kept. "
            + "All visits end. The app must not run.")
        {
            file, keep,
        };
        restore.SetSqliteAction(services, PostgresInstead, (parsed, cancellation) => RunAsync(
            services, parsed.GetRequiredValue(file).FullName, parsed.GetValue(keep), parsed.InvocationConfiguration.Output, cancellation));
        return restore;
    }

    private static async Task<int> RunAsync(
        IServiceProvider services, string file, bool keepsVisits, TextWriter output, CancellationToken cancellation)
    {
        await services.TakeDataAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        var keys = services.GetRequiredService<KeyRingFile>();
        // A copy may be from before seals were bound to their rows: whoever runs this wants it as it is.
        var check = ActivatorUtilities.CreateInstance<DatabaseCheck>(
            scope.ServiceProvider, new FieldVault(keys.Read().TakingUnbound(), StoredNames.Types));
        if (await check.FaultsOfAsync(file, output, cancellation) is not [])
        {
            await output.WriteLineAsync("Nothing was replaced.");
            return CommandLine.Wrong;
        }

        var database = services.GetRequiredService<StoragePaths>().Database;
        try
        {
            if (check.FoundUnbound)
            {
                keys.TakeOnlyWithRow(false);
                await output.WriteLineAsync("It is from before seals were bound to their rows. The app binds them after its next start.");
            }

            await ReplaceAsync(database, file, keepsVisits, services.GetRequiredService<TimeProvider>().GetUtcNow(), output);
            return 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or DbException)
        {
            throw new StartUpRefusedException($"{file} was not put in place of {database}: {refused.Message}", refused);
        }
    }

    /// <summary>A kill at any moment leaves either database whole under one of the names.</summary>
    private static async Task ReplaceAsync(string database, string file, bool keepsVisits, DateTimeOffset now, TextWriter output)
    {
        var part = database + ".part";
        await CopyAsync(file, part);
        var visits = keepsVisits ? "Visits that were open when the copy was made are open again." : EndVisits(part);
        var before = Path.Combine(
            Path.GetDirectoryName(database)!, $"before-restore-{now.ToString(BackupCommand.Stamp, CultureInfo.InvariantCulture)}.db");
        foreach (var name in Parts.Where(name => File.Exists(database + name)))
        {
            File.Move(database + name, before + name);
        }

        File.Move(part, database);
        await output.WriteLineAsync($"{file} is in place of {database}."
            + (File.Exists(before) ? $" What was there is kept as {before}; what people deleted is still in it." : ""));
        await output.WriteLineAsync(visits);
    }

    private static async Task CopyAsync(string file, string part)
    {
        foreach (var name in Left)
        {
            File.Delete(part + name);
        }

        await using var copy = PrivateFiles.Create(part);
        await using var source = File.OpenRead(file);
        await source.CopyToAsync(copy, CancellationToken.None);
        copy.Flush(flushToDisk: true);
    }

    private static string EndVisits(string part)
    {
        using var connection = Pragma.OpenToWrite(part);
        return VisitsCommand.Words(EndedVisits.EndAll(connection));
    }
}
