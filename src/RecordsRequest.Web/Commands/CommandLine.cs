using System.CommandLine;
using System.Net.Sockets;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Health;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

/// <summary>What the program does for its operator. Without a command it serves pages.</summary>
internal static class CommandLine
{
    /// <summary>The command was not understood, or what it looked at is not right.</summary>
    public const int Wrong = 1;

    /// <summary>The command is for another kind of database than the one in use, or has to be told what it may do.</summary>
    public const int NotLikeThis = 64;

    /// <summary>Something failed that the app cannot go on without; it may be right after another start.</summary>
    public const int Failed = 70;

    /// <summary>Runs the start-up steps, then the app; or does the one thing the arguments ask for. Returns the exit code.</summary>
    public static async Task<int> RunPreparedAsync(this WebApplication app, string[] args, Action addPages)
    {
        try
        {
            addPages(); // reads settings, too
            if (IsCommand(args))
            {
                app.Services.GetRequiredService<DatabaseSettings>().Require();
                return await Root(app.Services).Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
            }

            await app.Services.PrepareAsync();
            Build.LogStart(app.Logger, Build.Version, Build.Commit);
            await app.ListenAsync();
        }
        catch (StartUpRefusedException refused)
        {
            return await RefuseAsync(refused.Message);
        }
        catch (UnauthorizedAccessException denied)
        {
            return await RefuseAsync($"{denied.InOneLine} Give it to the user who runs this, which is {Environment.UserName}.");
        }

        await app.WaitForShutdownAsync();
        var code = app.Services.GetServices<IHostedService>().CodeOfEnd();
        await app.DisposeAsync();
        return code;
    }

    /// <summary>What runs beside the pages ends the app when it fails, and whoever watches the process is to know that nobody asked it to.</summary>
    internal static int CodeOfEnd(this IEnumerable<IHostedService> services)
        => services.OfType<BackgroundService>().Select(job => job.ExecuteTask?.Exception?.InnerException).OfType<Exception>().ToList() switch
        {
            [] => 0,
            var faults when faults.Exists(fault => fault is StartUpRefusedException) => StartUpRefusedException.ExitCode,
            _ => Failed,
        };

    public static async Task<int> RefuseAsync(string line)
    {
        await Console.Error.WriteLineAsync(line);
        return StartUpRefusedException.ExitCode;
    }

    private static async Task ListenAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception refused) when (refused is IOException or SocketException or FormatException)
        {
            throw new StartUpRefusedException(
                $"The app cannot listen on {string.Join(';', ListeningAddresses.In(app.Configuration))}: {refused.InOneLine}", refused);
        }
    }

    // Settings begin with "--" too, such as "--urls".
    private static bool IsCommand(string[] args) => args is ["--help" or "-h" or "-?" or "--version", ..] or [[not '-', ..], ..];

    private static RootCommand Root(IServiceProvider services) => new(
        "Serves the pages; or, with a command, does one thing and ends. Exit codes: 0 done, 1 not understood or found wrong, "
        + "64 not like this (done by a program of PostgreSQL, --yes is missing, or the settings name the other database), "
        + "70 failed while it ran, 78 refused: one line on the error output says why.")
    {
        HealthCommand.Of(services.GetRequiredService<IConfiguration>()),
        CheckCommand.Of(services),
        BackupCommand.Of(services),
        RestoreCommand.Of(services),
        VisitsCommand.Of(services, Consent.OfWhoeverStartedThis),
        CopyCommand.Of(services, Consent.OfWhoeverStartedThis),
        KeysCommand.Of(services),
        PosterCommand.Of(services),
        StatsCommand.Of(services),
    };

    /// <summary>What the app does itself for SQLite, and the server's own programs do for PostgreSQL.</summary>
    public static void SetSqliteAction(
        this Command command, IServiceProvider services, string otherwise, Func<ParseResult, CancellationToken, Task<int>> run)
        => command.SetAction(async (parsed, cancellation) =>
        {
            if (services.GetRequiredService<DatabaseSettings>().IsFile)
            {
                return await run(parsed, cancellation);
            }

            await parsed.InvocationConfiguration.Error.WriteLineAsync(otherwise);
            return NotLikeThis;
        });

    /// <summary>Makes the data this process's own, as a start does.</summary>
    public static async Task TakeDataAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        foreach (var step in services.GetServices<IStartUpStep>().Where(step => step is DataDirectoryStep or ProcessLock))
        {
            await step.RunAsync(cancellation);
        }

        await services.GetRequiredService<DatabaseProvider>().TakeAloneAsync(cancellation);
    }
}
