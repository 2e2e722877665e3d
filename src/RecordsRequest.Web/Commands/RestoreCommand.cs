using System.CommandLine;
using System.Globalization;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class RestoreCommand
{
    private const string PostgresInstead = "PostgreSQL is restored by its own program, while the app does not run: pg_restore --clean "
        + "--if-exists --dbname=DATABASE FILE. Then open every seal with the key ring of this machine: check.";

    private static readonly string[] Parts = ["-wal", "-shm", ""];

    public static Command Of(IServiceProvider services)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A copy that the command backup made." };
        var restore = new Command(
            "restore", "Opens every seal of a copy with the key ring of this machine, and puts it in place of the database. What was there is kept. "
            + "The app must not run.")
        {
            file,
        };
        restore.SetSqliteAction(services, PostgresInstead, (parsed, cancellation) => RunAsync(
            services, parsed.GetRequiredValue(file).FullName, parsed.InvocationConfiguration.Output, cancellation));
        return restore;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string file, TextWriter output, CancellationToken cancellation)
    {
        await services.TakeDataAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        var keys = services.GetRequiredService<KeyRingFile>();
        // A copy may be from before seals were bound to their rows: whoever runs this wants it as it is.
        var check = ActivatorUtilities.CreateInstance<DatabaseCheck>(
            scope.ServiceProvider, new FieldVault(keys.Read().TakingUnbound(), StoredNames.Types));
        if (await check.FaultsOfAsync(file, output, cancellation) > 0)
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

            await Replace(database, file, services.GetRequiredService<TimeProvider>().GetUtcNow(), output);
            return 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartUpRefusedException($"{file} was not put in place of {database}: {refused.Message}", refused);
        }
    }

    /// <summary>A kill at any moment leaves either database whole under one of the names.</summary>
    private static async Task Replace(string database, string file, DateTimeOffset now, TextWriter output)
    {
        var part = database + ".part";
        File.Delete(part);
        await using (var copy = PrivateFiles.Create(part))
        {
            await using var source = File.OpenRead(file);
            await source.CopyToAsync(copy, CancellationToken.None);
            copy.Flush(flushToDisk: true);
        }

        var before = Path.Combine(
            Path.GetDirectoryName(database)!, $"before-restore-{now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}.db");
        foreach (var name in Parts.Where(name => File.Exists(database + name)))
        {
            File.Move(database + name, before + name);
        }

        File.Move(part, database);
        await output.WriteLineAsync($"{file} is in place of {database}."
            + (File.Exists(before) ? $" What was there is kept as {before}; what people deleted is still in it." : ""));
    }
}
