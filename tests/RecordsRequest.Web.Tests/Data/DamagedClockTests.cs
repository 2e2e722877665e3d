using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data;

/// <summary>The row in which the last day seen stands cannot be read, or holds a day that no clock shows.</summary>
public sealed class DamagedClockTests : IAsyncLifetime
{
    private const int Tries = 20_000;

    private readonly TestApp _app = new();
    private Guest _guest = null!;

    public async ValueTask InitializeAsync() => _guest = await Guest.BeginAsync(_app);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static TheoryData<string> Days => PostgresCluster.IsAsked
        ? ["'infinity'", "'-infinity'", "'9999-12-31'"]
        : ["'20X6-11-29'", "''", "x'00'", "'9999-12-31'", "'0001-01-01'"];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task The_hourly_job_deletes_nothing_says_so_and_goes_on_while_the_pages_are_there(string day)
    {
        var job = _app.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single();
        await DamageAsync(day);

        for (var tried = 0; !Says("Old data could not be deleted") && tried < Tries; tried++)
        {
            // The job may not have set its alarm yet: then it is for the next hour.
            _app.Time.Advance(tried % 200 is 0 ? TimeSpan.FromHours(1) : TimeSpan.Zero);
            await _app.WithDbAsync(db => db.Set<Owner>().CountAsync());
        }

        Assert.True(Says("The last day seen is damaged"));
        Assert.False(job.ExecuteTask!.IsCompleted);
        Assert.Equal(1, await _app.WithDbAsync(db => db.Set<Owner>().CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await _guest.Patient.Open("/en")).Status);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task A_start_is_refused_with_the_way_out_which_check_names_and_which_mends_it(string day)
    {
        await DamageAsync(day);
        await _app.StopAsync();

        var refused = await Operator.RunAsync(_app.Root);
        var named = await Operator.RunAsync(_app.Root, "check");
        var accepted = await Operator.RunAsync(_app.Root, "check", "--accept-clock");
        var sound = await Operator.RunAsync(_app.Root, "check");

        Assert.Equal(
            (78, "The last day that the app saw is damaged. If the clock is right, run: check --accept-clock\n"), (refused.Code, refused.Errors));
        Assert.Equal((1, 1, 0), (named.Code, accepted.Code, sound.Code));
        Assert.Contains("Last day seen: damaged", named.Output, StringComparison.Ordinal);
        Assert.EndsWith("The clock is accepted.\n", accepted.Output, StringComparison.Ordinal);
        Assert.Null(await Installation.StartAsync(_app.Root, time: TimeProvider.System));
    }

    [Fact, Trait("Database", "Sqlite")]
    public async Task A_backup_is_made_and_deletes_no_older_one()
    {
        var backups = Path.Combine(_app.Root, "backups");
        Directory.CreateDirectory(backups);
        await File.WriteAllTextAsync(Path.Combine(backups, "app-20200101T000000Z.db"), "an old one");
        await DamageAsync("'20X6-11-29'");

        var made = await Operator.RunAsync(_app.Root, "backup", backups);

        Assert.Equal((0, 2), (made.Code, Directory.GetFiles(backups).Length));
        Assert.Contains("so no older copy is deleted", made.Output, StringComparison.Ordinal);
    }

    private bool Says(string line) => _app.Log.ToString().Contains(line, StringComparison.Ordinal);

    private Task<int> DamageAsync(string day)
    {
        var damage = $"UPDATE \"SeenClock\" SET \"Day\" = {day}";
        return _app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(damage));
    }
}
