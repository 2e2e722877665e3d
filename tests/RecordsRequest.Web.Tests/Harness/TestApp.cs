using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Logging;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>The whole app with its real start-up, on a database, a key ring and a clock of its own.</summary>
public sealed class TestApp : WebApplicationFactory<Program>
{
    private readonly TestApp? _first;

    public TestApp()
    {
        ClientOptions.BaseAddress = new Uri("https://localhost");
        Root = Directory.CreateTempSubdirectory("rr-test-").FullName;
        TemplateDatabase.CopyTo(Root);
    }

    private TestApp(TestApp first)
    {
        ClientOptions.BaseAddress = new Uri("https://localhost");
        (_first, Root, Time, Settings) = (first, first.Root, first.Time, first.Settings);
    }

    /// <summary>10 o'clock in the morning in Honolulu, on 2 March 2026.</summary>
    internal static DateTimeOffset Morning { get; } = new(2026, 3, 2, 20, 0, 0, TimeSpan.Zero);

    /// <summary>Stands at <see cref="Morning"/> until the test moves it.</summary>
    public FakeTimeProvider Time { get; } = new(Morning);

    /// <summary>The clock's day in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().UtcDateTime);

    public string Environment { get; init; } = Environments.Production;

    /// <summary>Settings on top of the usual ones, to be given before the app starts.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>Registers services on top of the usual ones.</summary>
    public Action<IServiceCollection> Besides { get; init; } = _ => { };

    /// <summary>All the app has logged.</summary>
    public StringWriter Log { get; } = new();

    /// <summary>Where data and keys are.</summary>
    public string Root { get; }

    /// <summary>One more node of the same site, on PostgreSQL.</summary>
    public static TestApp Beside(TestApp first) => new(first);

    /// <summary>The app runs all the while, and its hourly job sees the days pass.</summary>
    public async Task LetPassAsync(TimeSpan span)
    {
        for (var end = Time.GetUtcNow() + span; Time.GetUtcNow() < end;)
        {
            // Without its timers, so that the job runs here and nowhere else.
            Time.AdjustTime(Time.GetUtcNow() + TimeSpan.FromDays(7) is var week && week < end ? week : end);
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ClockWatch>().CountHourAsync(CancellationToken.None);
        }
    }

    /// <summary>Waits for what the app does once after its start.</summary>
    public Task AfterStartAsync()
    {
        var jobs = Services.GetServices<IHostedService>().OfType<BackgroundService>().Where(job => job is PeopleUpdate or SealUpdate);
        return Task.WhenAll(jobs.Select(job => job.ExecuteTask!));
    }

    /// <summary>Runs something with the database, as one request would.</summary>
    public async Task<T> WithDbAsync<T>(Func<RecordsDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<RecordsDb>());
    }

    /// <summary>Ends the app. What it has stored stays.</summary>
    public ValueTask StopAsync() => base.DisposeAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_first is null)
        {
            TemplateDatabase.Delete(Root);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseStaticWebAssets();
        foreach (var (key, value) in TemplateDatabase.SettingsFor(Root).Concat(Settings))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => Besides(services.AddSingleton<TimeProvider>(Time).AddSingleton(new LogOutput(Log))));
    }
}
