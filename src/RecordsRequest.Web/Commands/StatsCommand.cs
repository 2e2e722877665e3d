using System.CommandLine;
using System.Data.Common;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

/// <summary>What an operator may tell whoever pays for the site. It reads the counters and no row of a person.</summary>
internal static class StatsCommand
{
    private const string Table = "Counters";

    public static Command Of(IServiceProvider services)
    {
        var csv = new Option<bool>("--csv") { Description = "Lines for a table of numbers, instead of one to read." };
        var stats = new Command(
            "stats", $"Shows how often what was done in the months that are over. Where it is under {Periods.Least}, months are taken together "
            + "until it is not, and the rest is hidden. There are no totals: nothing hidden can be worked out.")
        {
            csv,
        };
        stats.SetAction((parsed, cancellation)
            => RunAsync(services, parsed.GetValue(csv), parsed.InvocationConfiguration.Output, cancellation));
        return stats;
    }

    private static async Task RunAsync(IServiceProvider services, bool csv, TextWriter output, CancellationToken cancellation)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var counters = await ReadAsync(services.GetRequiredService<DatabaseProvider>(), cancellation);
        var months = Periods.Over(counters.Select(counter => counter.Month), now);
        if (csv)
        {
            await output.WriteLineAsync("what,from,to,count");
        }
        else if (months is [])
        {
            await output.WriteLineAsync("No month that was counted is over yet.");
        }

        foreach (var what in Counted.All)
        {
            var counts = counters.Where(counter => counter.What == what).ToDictionary(counter => counter.Month, counter => counter.Count);
            foreach (var period in Periods.Of(months, counts))
            {
                await output.WriteLineAsync(csv
                    ? $"\"{what}\",{period.From},{period.To},{period.Shown}"
                    : $"{what,-46}{period.Name,-20}{period.Shown,10}");
            }
        }
    }

    private static async Task<IReadOnlyList<Counter>> ReadAsync(DatabaseProvider provider, CancellationToken cancellation)
    {
        try
        {
            await using var connection = provider.OpenToRead();
            if (!provider.HasTable(connection, Table))
            {
                throw new StartUpRefusedException($"The {provider.Name} has no counters. The app makes them at its next start.");
            }

            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT \"Month\", \"What\", \"Count\" FROM \"{Table}\"";
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            var counters = new List<Counter>();
            while (await rows.ReadAsync(cancellation))
            {
                counters.Add(new() { Month = rows.GetString(0), What = rows.GetString(1), Count = rows.GetInt64(2) });
            }

            return counters;
        }
        catch (DbException refused)
        {
            throw new StartUpRefusedException($"The {provider.Name} cannot be read: {refused.InOneLine}", refused);
        }
    }
}
