using System.CommandLine;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
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
        await using var scope = services.CreateAsyncScope();
        var check = ActivatorUtilities.CreateInstance<DatabaseCheck>(scope.ServiceProvider);
        var faults = services.GetRequiredService<DatabaseSettings>().IsFile
            ? await check.FaultsOfAsync(services.GetRequiredService<StoragePaths>().Database, output, cancellation)
            : await check.FaultsAsync(output, cancellation);
        faults = [.. faults, .. await check.ClearFaultsAsync(output)];
        if (acceptClock)
        {
            await AcceptClockAsync(scope.ServiceProvider, cancellation);
            await output.WriteLineAsync("The clock is accepted.");
        }

        return faults is [] ? 0 : CommandLine.Wrong;
    }

    private static async Task AcceptClockAsync(IServiceProvider services, CancellationToken cancellation)
    {
        try
        {
            await services.GetRequiredService<ClockWatch>().AcceptAsync(cancellation);
        }
        catch (Exception refused) when (refused is DbException or DbUpdateException)
        {
            var name = services.GetRequiredService<DatabaseProvider>().Name;
            throw new StartUpRefusedException($"The {name} cannot be written to: {(refused.InnerException ?? refused).InOneLine}", refused);
        }
    }
}
