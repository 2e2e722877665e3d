using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.StartUp;

/// <summary>A database of an earlier version, with somebody's requests in it.</summary>
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
            await ActivatorUtilities.CreateInstance<Web.Data.StartUp.SchemaUpdate>(app.Services, db).RunAsync(CancellationToken.None);
            return true;
        });

        var request = await app.WithDbAsync(db => db.Set<AccessRequest>().SingleAsync());
        Assert.Equal((id, null, Stage.Sent), (request.PublicId, request.BundleId, request.Stage));
        Assert.Single(Directory.GetFiles(Path.Combine(app.Root, "data"), "pre-*.db"));
    }
}
