using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Web.Commands;
using RecordsRequest.Web.Infrastructure.StartUp;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

/// <summary>Whoever watches the process learns from its code whether somebody asked it to end.</summary>
public sealed class EndCodeTests
{
    [Fact]
    public async Task What_fails_beside_the_pages_ends_the_app_with_a_code_that_has_it_started_again()
        => Assert.Equal(70, await EndAsync(new InvalidOperationException()));

    [Fact]
    public async Task What_no_other_start_would_mend_ends_it_as_a_refused_start_does()
        => Assert.Equal(78, await EndAsync(new StartUpRefusedException("")));

    [Fact]
    public async Task An_end_that_somebody_asked_for_is_0() => Assert.Equal(0, await EndAsync(new OperationCanceledException()));

    private static async Task<int> EndAsync(Exception fault)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddHostedService(_ => new Job(fault));
        using var host = builder.Build();
        await host.StartAsync();
        if (fault is OperationCanceledException)
        {
            host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        }

        await host.WaitForShutdownAsync();
        return host.Services.GetServices<IHostedService>().CodeOfEnd();
    }

    /// <summary>Fails at once; or, called off, does what it is told.</summary>
    private sealed class Job(Exception fault) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Delay(fault is OperationCanceledException ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, TimeProvider.System, stoppingToken);
            throw fault;
        }
    }
}
