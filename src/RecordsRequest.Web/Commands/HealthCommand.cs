using System.CommandLine;
using RecordsRequest.Web.Infrastructure.Health;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

/// <summary>For a container, which has no other program that could ask.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly string[] Everywhere = ["*", "+", "0.0.0.0", "[::]"];

    public static Command Of(IServiceProvider services)
    {
        var health = new Command("health", "Asks the app that runs here, with the same settings, whether it can do its work.");
        health.SetAction((parsed, cancellation) => AskAsync(AddressOf(services), parsed.InvocationConfiguration.Output, cancellation));
        return health;
    }

    private static Uri AddressOf(IServiceProvider services)
    {
        var own = services.GetRequiredService<HealthPort>().Number;
        var listening = ListeningAddresses.In(services.GetRequiredService<IConfiguration>()).DefaultIfEmpty("http://localhost:5000")
            .Select(BindingAddress.Parse).ToList();
        var asked = listening.Find(address => address.Port == own) ?? listening[0];
        var host = Everywhere.Contains(asked.Host) ? "127.0.0.1" : asked.Host;
        return new UriBuilder(asked.Scheme, host, asked.Port, HealthAnswers.Ready).Uri;
    }

    private static async Task<int> AskAsync(Uri address, TextWriter output, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(address, cancellation);
            await output.WriteLineAsync(await answer.Content.ReadAsStringAsync(cancellation));
            return answer.IsSuccessStatusCode ? 0 : CommandLine.Wrong;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            await output.WriteLineAsync($"Nothing answers at {address}.");
            return CommandLine.Wrong;
        }
    }
}
