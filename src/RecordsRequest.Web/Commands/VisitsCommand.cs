using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

internal static class VisitsCommand
{
    private const string Meaning = "All visits end, in every browser. People come back with their return codes; whoever kept none cannot open their "
        + "requests again, and nobody can help them.";

    public static Command Of(IServiceProvider services, Consent consent)
    {
        var yes = Consent.Option();
        var end = new Command(
            "end", "Ends every visit in every browser, as after a break-in. May run while the app does. Whoever kept no return code has no way back.")
        {
            yes,
        };
        end.SetAction(async (parsed, cancellation) => await consent.RefusalAsync(parsed, yes, Meaning)
            ?? await EndAsync(services, parsed.InvocationConfiguration.Output, cancellation));
        return new Command("visits", "The browsers in which people's requests are open.") { end };
    }

    public static string Words(EndedVisits ended) => ended.Visits == 0 ? "No visit was open." : string.Create(
        CultureInfo.InvariantCulture,
        $"Ended visits: {ended.Visits}, of people: {ended.People}. They come back with their return codes. {ended.WithoutCode} of them have none, "
        + $"and whoever did not keep theirs has none either: nobody opens their requests again. Without a code, all is deleted after 30 days.");

    private static async Task<int> EndAsync(IServiceProvider services, TextWriter output, CancellationToken cancellation)
    {
        var provider = services.GetRequiredService<DatabaseProvider>();
        await using var scope = services.CreateAsyncScope();
        try
        {
            using (var looked = provider.OpenToRead())
            {
                if (!provider.HasTable(looked, "GuestSessions"))
                {
                    throw new StartUpRefusedException($"The {provider.Name} is no database of this app.");
                }
            }

            var database = scope.ServiceProvider.GetRequiredService<RecordsDb>().Database;
            await database.OpenConnectionAsync(cancellation);
            await output.WriteLineAsync(Words(EndedVisits.EndAll(database.GetDbConnection())));
            return 0;
        }
        catch (DbException refused)
        {
            throw new StartUpRefusedException($"The {provider.Name} cannot be used: {refused.InOneLine}", refused);
        }
    }
}
