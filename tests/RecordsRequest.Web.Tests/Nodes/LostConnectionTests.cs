using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using RecordsRequest.Web.Data.Postgres;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Features.YourData;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Nodes;

/// <summary>
/// The connection that a node keeps ends: as the server ends it, or as the node itself closes one that gives no sign of life, after which whoever
/// asks it something is told of a mistake in the program.
/// </summary>
public sealed class LostConnectionTests : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly Site _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [PostgresTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_are_made_again_and_the_hour_passes_once_the_kept_connection_has_ended_on_either_side(bool byNode)
    {
        var desk = await Desk.FillAsync(_site.A, "en");
        var before = await FileAsync(desk);
        await EndAsync(byNode);

        var after = (await FileAsync(desk), await FileAsync(desk));
        await EndAsync(byNode);
        await PassHourAsync();
        var isTaken = await Turns.HasAsync(nameof(OwnerPurge), CancellationToken.None);
        await EndAsync(byNode);

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), after);
        Assert.True(isTaken);
        Assert.True(await Turns.TryTakeAsync("another", CancellationToken.None));
    }

    [PostgresFact]
    public async Task A_node_whose_place_among_the_others_was_closed_takes_it_again()
    {
        using var node = new Installation(_site.A.Root);
        await node.Services.PrepareAsync();
        var place = node.Services.GetRequiredService<NodeLock>();
        var first = HeldBy(place)!;
        await first.CloseAsync();

        await place.StartAsync(CancellationToken.None);
        var isTaken = SpinWait.SpinUntil(() => HeldBy(place) is { State: System.Data.ConnectionState.Open } held && held != first, Longest);
        var goesOn = !place.ExecuteTask!.IsCompleted;
        await place.StopAsync(CancellationToken.None);

        Assert.Equal((true, true), (isTaken, goesOn));
    }

    private PostgresTurns Turns => (PostgresTurns)_site.A.Services.GetRequiredService<NodeTurns>();

    private static async Task<HttpStatusCode> FileAsync(Desk desk)
    {
        using var answer = await desk.Guest.Client.GetAsync($"/en/requests/{desk.Request}/case-file/pdf");
        return answer.StatusCode;
    }

    private Task PassHourAsync()
        => _site.A.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single().PassHourAsync(CancellationToken.None);

    private async Task EndAsync(bool byNode)
    {
        await Turns.TryTakeAsync("one", CancellationToken.None);
        if (byNode)
        {
            await KeptBy(Turns)!.CloseAsync();
        }
        else
        {
            await _site.CutOffAsync();
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_connection")]
    private static extern ref NpgsqlConnection? KeptBy(PostgresTurns turns);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_held")]
    private static extern ref NpgsqlConnection? HeldBy(NodeLock place);
}
