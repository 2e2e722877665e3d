using System.CommandLine;
using RecordsRequest.Web.Infrastructure.Health;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Commands;

/// <summary>For a container, which has no other program that could ask.</summary>
internal static class HealthCommand
{
    private const string Name = "health";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private static readonly string[] Everywhere = ["*", "+", "0.0.0.0", "[::]"];

    /// <summary>Null where something else is asked for. A container asks every minute: no app is put together for it.</summary>
    public static async Task<int?> TryAsync(string[] args)
    {
        try
        {
            return args is [Name] ? await AskAsync(AddressIn(SettingsFor(args)), Console.Out, CancellationToken.None) : null;
        }
        catch (StartUpRefusedException refused)
        {
            return await CommandLine.RefuseAsync(refused.Message);
        }
    }

    public static Command Of(IConfiguration settings)
    {
        var health = new Command(Name, "Asks the app that runs here, with the same settings, whether it can do its work.");
        health.SetAction((parsed, cancellation) => AskAsync(AddressIn(settings), parsed.InvocationConfiguration.Output, cancellation));
        return health;
    }

    /// <summary>Those that the app reads, in its order.</summary>
    private static IConfiguration SettingsFor(string[] args)
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").Build();
        return new ConfigurationBuilder().SetBasePath(ContentRoot.For(args) ?? Directory.GetCurrentDirectory()).AddConfiguration(environment)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment["environment"] ?? Environments.Production}.json", optional: true)
            .AddEnvironmentVariables().Build();
    }

    private static Uri AddressIn(IConfiguration settings)
    {
        var own = new HealthPort(settings).Number;
        var listening = ListeningAddresses.In(settings).DefaultIfEmpty(BindingAddress.Parse("http://localhost:5000")).ToList();
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
