using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Infrastructure.Web;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Nodes;

/// <summary>PDFs and ZIPs: places are each node's own, and one person has one place on all of them.</summary>
public sealed class OneTurnTests : IAsyncDisposable
{
    private readonly Site _site = new();

    private FileTurns A => _site.A.Services.GetRequiredService<FileTurns>();

    private FileTurns B => _site.B.Services.GetRequiredService<FileTurns>();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [PostgresFact]
    public async Task One_person_has_one_place_on_all_nodes_and_whoever_waits_for_another_node_keeps_none_here()
    {
        Assert.True(await A.EnterAsync("Ana", CancellationToken.None));

        var second = B.EnterAsync("Ana", CancellationToken.None);
        Assert.True(await B.EnterAsync("Ben", CancellationToken.None));
        Assert.True(await B.EnterAsync("Eva", CancellationToken.None));
        Assert.False(second.IsCompleted);
        await B.LeaveAsync("Ben");
        await A.LeaveAsync("Ana");

        Assert.True(await second);
    }

    [PostgresFact]
    public async Task A_turn_of_a_node_that_is_cut_off_is_free_at_once()
    {
        await A.EnterAsync("Ana", CancellationToken.None);

        await _site.B.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid <> pg_backend_pid()"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"));

        Assert.True(await B.EnterAsync("Ana", CancellationToken.None));
        await A.LeaveAsync("Ana");
    }
}
