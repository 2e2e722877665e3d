using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data.Sqlite;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.StartUp;

/// <summary>A database of an earlier version, with somebody's requests in it.</summary>
[Trait("Database", "Sqlite")]
public sealed class SchemaUpdateTests
{
    [Fact]
    public async Task Requests_made_before_an_update_are_there_after_it_and_a_copy_was_kept()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        var id = await new Filing(app).AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent);
        await app.WithDbAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Initial");
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
            return true;
        });

        await app.WithDbAsync(async db =>
        {
            var ring = app.Services.GetRequiredService<KeyRing>().TakingUnbound();
            await ActivatorUtilities.CreateInstance<SqliteSchemaUpdate>(app.Services, db, ring).RunAsync(CancellationToken.None);
            return true;
        });

        var request = await app.WithDbAsync(db => db.Set<AccessRequest>().SingleAsync());
        Assert.Equal((id, null, Stage.Sent), (request.PublicId, request.BundleId, request.Stage));
        Assert.Single(CopiesOf(app));
    }

    [Fact]
    public async Task A_copy_is_named_by_its_migration_and_kept_for_thirty_days()
    {
        await using var app = new TestApp();
        var copies = app.Services.GetRequiredService<KeptCopies>();
        await File.WriteAllTextAsync(copies.For("Initial") + ".part", "a copy");
        await File.WriteAllTextAsync(Path.Combine(app.Root, "data", "mine.db"), "no copy of ours");
        copies.Keep(copies.For("Initial") + ".part", copies.For("Initial"));

        await app.LetPassAsync(TimeSpan.FromDays(30));
        await PurgeAsync(app);
        var onTheLastDay = CopiesOf(app);
        app.Time.Advance(TimeSpan.FromHours(1));
        await PurgeAsync(app);

        Assert.Equal(["pre-Initial.db"], onTheLastDay.Select(Path.GetFileName));
        Assert.Empty(CopiesOf(app));
        Assert.True(File.Exists(Path.Combine(app.Root, "data", "mine.db")));
    }

    [Fact]
    public async Task An_old_copy_goes_when_the_app_starts()
    {
        var app = new TestApp();
        var old = Path.Combine(app.Root, "data", "pre-Initial.db");
        await File.WriteAllTextAsync(old, "a copy");
        File.SetLastWriteTimeUtc(old, TestApp.Morning.AddDays(-31).UtcDateTime);

        await using (app)
        {
            await app.CreateClient().GetAsync("/en");

            Assert.False(File.Exists(old));
        }
    }

    private static string[] CopiesOf(TestApp app) => Directory.GetFiles(Path.Combine(app.Root, "data"), "pre-*.db");

    private static Task PurgeAsync(TestApp app)
        => app.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single().PurgeAsync(CancellationToken.None);
}
