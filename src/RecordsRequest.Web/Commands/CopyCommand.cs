using System.CommandLine;
using System.Data.Common;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class CopyCommand
{
    private const string Name = "copy-to-postgres";

    public static Command Of(IServiceProvider services, Consent consent)
    {
        var yes = Consent.Option();
        var copy = new Command(
            Name, "Copies the SQLite file of this installation into an empty PostgreSQL database, the one in the settings, and looks at all of it "
            + "there. The app must not run. Interrupted at any moment, it goes on where it was. Afterwards the file has another name, so that "
            + "no app starts on it.")
        {
            yes,
        };
        copy.SetAction(async (parsed, cancellation) =>
        {
            if (!services.GetRequiredService<DatabaseSettings>().IsPostgres)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(
                    "Nothing was copied: set Database:Provider to Postgres, and Database:ConnectionString to where the rows go.");
                return CommandLine.NotLikeThis;
            }

            return await consent.RefusalAsync(parsed, yes, About(services))
                ?? await RunAsync(services, parsed.InvocationConfiguration.Output, cancellation);
        });
        return copy;
    }

    private static string About(IServiceProvider services)
        => $"The rows of {services.GetRequiredService<StoragePaths>().Database} are copied into the "
            + $"{services.GetRequiredService<DatabaseProvider>().Name}. Until an app starts there, the file is the way back. From then on there is "
            + "none: what is written there is in no file.";

    private static async Task<int> RunAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        var (paths, provider) = (services.GetRequiredService<StoragePaths>(), services.GetRequiredService<PostgresProvider>());
        await using var scope = services.CreateAsyncScope();
        try
        {
            if (!File.Exists(paths.Database))
            {
                return await EndedBeforeAsync(paths, provider, output, cancellation);
            }

            using var held = await TakeFileAsync(services, cancellation);
            using var source = CopySource.Open(paths);
            RequireKeys(scope.ServiceProvider);
            var check = ActivatorUtilities.CreateInstance<DatabaseCheck>(scope.ServiceProvider);
            var copy = ActivatorUtilities.CreateInstance<DatabaseCopy>(scope.ServiceProvider, check, output);
            if (!await copy.RunAsync(source, paths.Database, cancellation))
            {
                await output.WriteLineAsync("The copy is not what was copied, and no app starts on it. The file is as it was: go on with it.");
                return CommandLine.Wrong;
            }

            source.PutAside();
            await output.WriteLineAsync($"All is in the {provider.Name}. Start the app. The file is now {paths.CopiedDatabase}: delete it when all "
                + "is well, for what people delete from now on is still in it. The way back, until an app has started: rename it to "
                + $"{paths.Database}.");
            return 0;
        }
        catch (Exception refused) when (refused is DbException or IOException or InvalidCastException or FormatException)
        {
            throw new StartUpRefusedException($"Not all was copied into the {provider.Name}: {refused.InOneLine.TrimEnd('.')}. "
                + "The file is as it was. When the cause is gone, run it again.", refused);
        }
    }

    /// <summary>Whoever was killed at the very end has nothing left to do.</summary>
    private static async Task<int> EndedBeforeAsync(StoragePaths paths, PostgresProvider provider, TextWriter output, CancellationToken cancellation)
    {
        if (!File.Exists(paths.CopiedDatabase))
        {
            throw new StartUpRefusedException($"There is no database {paths.Database}.");
        }

        await using var connection = provider.Open();
        if (await connection.CopyStateAsync(cancellation) is not { IsWhole: true })
        {
            throw new StartUpRefusedException($"Nothing was copied: {paths.CopiedDatabase} was copied before. To copy it once more, into an empty "
                + $"database, rename it to {paths.Database}.");
        }

        await output.WriteLineAsync($"All of {paths.CopiedDatabase} was copied before. Start the app.");
        return 0;
    }

    /// <summary>As a start on the file does.</summary>
    private static async Task<ProcessLock> TakeFileAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await ActivatorUtilities.CreateInstance<DataDirectoryStep>(services).RunAsync(cancellation);
        var held = ActivatorUtilities.CreateInstance<ProcessLock>(services);
        await held.RunAsync(cancellation);
        return held;
    }

    /// <summary>Of the file: nothing is written with a ring that is not its own.</summary>
    private static void RequireKeys(IServiceProvider services)
    {
        var file = ActivatorUtilities.CreateInstance<SqliteProvider>(services, ActivatorUtilities.CreateInstance<KeptCopies>(services));
        ActivatorUtilities.CreateInstance<KeyChecks>(services, file).Verify();
    }
}
