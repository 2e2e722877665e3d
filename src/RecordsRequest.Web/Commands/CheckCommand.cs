using System.CommandLine;
using Microsoft.Data.Sqlite;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class CheckCommand
{
    public static Command Of(IServiceProvider services)
    {
        var accept = new Option<bool>("--accept-clock")
        {
            Description = "The clock of this machine is right: what is due by it may be deleted, and what was told at a later time stays as it is.",
        };
        var check = new Command("check", "Reads the whole database, opens every seal with the key ring, and names what is wrong. Changes nothing.")
        {
            accept,
        };
        check.SetAction((parsed, cancellation)
            => RunAsync(services, parsed.GetValue(accept), parsed.InvocationConfiguration.Output, cancellation));
        return check;
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool acceptClock, TextWriter output, CancellationToken cancellation)
    {
        var file = services.GetRequiredService<StoragePaths>().Database;
        await using var scope = services.CreateAsyncScope();
        var faults = await ActivatorUtilities.CreateInstance<DatabaseCheck>(scope.ServiceProvider).FaultsOfAsync(file, output, cancellation);
        if (acceptClock)
        {
            await AcceptClockAsync(scope.ServiceProvider, file, cancellation);
            await output.WriteLineAsync("The clock is accepted.");
        }

        return faults == 0 ? 0 : CommandLine.Wrong;
    }

    private static async Task AcceptClockAsync(IServiceProvider services, string file, CancellationToken cancellation)
    {
        try
        {
            await services.GetRequiredService<ClockWatch>().AcceptAsync(cancellation);
        }
        catch (SqliteException refused)
        {
            throw new StartUpRefusedException($"The database {file} cannot be written to: {refused.Message}", refused);
        }
    }
}
