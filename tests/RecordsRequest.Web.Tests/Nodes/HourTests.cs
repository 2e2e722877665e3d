using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Nodes;

/// <summary>What is done once an hour is done by one node, and an hour that several nodes ran is one hour.</summary>
public sealed class HourTests : IAsyncLifetime
{
    private readonly Site _site = new();

    public async ValueTask InitializeAsync()
    {
        // A is there first and has the job; then the clock leaps.
        await TakeAsync(_site.A);
        _ = _site.B.Server;
        _site.A.Time.AdjustTime(TestApp.Morning.AddDays(800));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [PostgresFact]
    public async Task Three_hours_of_two_nodes_are_three_hours()
    {
        for (var hour = 0; hour < 3; hour++)
        {
            await PassAsync(_site.B);
            await PassAsync(_site.A);
        }

        Assert.Equal(3, await CountedAsync());
    }

    [PostgresFact]
    public async Task A_node_that_does_not_count_learns_the_day_from_the_one_that_does()
    {
        var before = _site.B.Services.GetRequiredService<BelievedClock>().IsAhead;
        await using (var scope = _site.A.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ClockWatch>().AcceptAsync(CancellationToken.None);
        }

        await PassAsync(_site.B);

        Assert.Equal((true, false), (before, _site.B.Services.GetRequiredService<BelievedClock>().IsAhead));
    }

    [PostgresFact]
    public async Task When_a_node_is_cut_off_another_takes_over_and_counts_only_hours_that_it_had_the_job_for()
    {
        await PassAsync(_site.A);
        await _site.CutOffAsync();

        await PassAsync(_site.B);
        var taken = await CountedAsync();
        await PassAsync(_site.A);
        await PassAsync(_site.B);
        await PassAsync(_site.A);

        Assert.Equal((1, 2), (taken, await CountedAsync()));
    }

    [PostgresFact]
    public async Task When_a_node_ends_another_has_its_job()
    {
        var before = await TakeAsync(_site.B);
        await _site.A.Services.GetRequiredService<NodeTurns>().GiveBackAsync(nameof(OwnerPurge));

        Assert.Equal((false, true), (before, await TakeAsync(_site.B)));
    }

    private static Task<bool> TakeAsync(TestApp node)
        => node.Services.GetRequiredService<NodeTurns>().TryTakeAsync(nameof(OwnerPurge), CancellationToken.None);

    private static Task PassAsync(TestApp node)
        => node.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single().PassHourAsync(CancellationToken.None);

    private Task<int> CountedAsync() => _site.A.WithDbAsync(db => db.Set<SeenClock>().Select(seen => seen.HoursAhead).SingleAsync());
}
