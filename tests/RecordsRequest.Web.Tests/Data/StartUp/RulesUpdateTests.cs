using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.StartUp;

/// <summary>Requests whose stage and last day were stored by rules of an earlier version.</summary>
[Trait("Database", "Sqlite")]
public sealed class RulesUpdateTests
{
    [Fact]
    public async Task Kept_requests_are_worked_out_anew_once_for_each_version_of_the_rules()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        await new Filing(app).AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);

        await StoreAsync(app);
        await ForgetVersionAsync(app);
        var byNewRules = await UpdateAsync(app);
        await StoreAsync(app);
        var bySameRules = await UpdateAsync(app);

        Assert.Equal((Stage.Received, CareSample.DayThirty), byNewRules);
        Assert.Equal((Stage.ReadyForPickup, new DateOnly(2027, 3, 30)), bySameRules);
    }

    /// <summary>While nodes are upgraded one after the other, one of the version before may start once more.</summary>
    [Fact]
    public async Task What_newer_rules_worked_out_stays_when_an_older_version_starts()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        await new Filing(app).AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        await StoreAsync(app);

        await app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA user_version = 1000"));
        var kept = await UpdateAsync(app);

        Assert.Equal((Stage.ReadyForPickup, new DateOnly(2027, 3, 30)), kept);
        Assert.Equal([1000], await app.WithDbAsync(db => db.Database.SqlQuery<int>($"PRAGMA user_version").ToListAsync()));
    }

    [Theory]
    [InlineData("en", "Friday, March 5, 2027", "We corrected this date on", "Before, it was Tuesday, March 30, 2027.")]
    [InlineData("es", "viernes 5 de marzo de 2027", "Corregimos esta fecha el", "Antes era el martes 30 de marzo de 2027.")]
    public async Task The_page_says_that_we_corrected_a_date_and_what_it_was(string language, string due, string corrected, string before)
    {
        await using var app = await RequestsApp.StartAsync(new(2027, 2, 20));
        var id = await app.AddAsync(CareSample.Sent, CareSample.Received);
        await StoreAsync(app.Host);
        await ForgetVersionAsync(app.Host);
        await UpdateAsync(app.Host);

        var patient = await app.Patient().Open($"/{language}/requests/{id}");

        Assert.All([due, corrected, before], words => Assert.Contains(words, patient.Words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE Events SET Facts = zeroblob(40) WHERE RequestId = (SELECT Id FROM Requests WHERE PublicId = {0})")]
    [InlineData("UPDATE Requests SET AnsweredOn = 'no day' WHERE PublicId = {0}")]
    public async Task A_damaged_row_keeps_what_was_stored_and_stops_nobody_else(string damage)
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        var filing = new Filing(app);
        var damaged = await filing.AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        var sound = await filing.AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        await StoreAsync(app);
        await ForgetVersionAsync(app);
        await app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(damage, damaged));

        var stages = await app.WithDbAsync(async db =>
        {
            await RunAsync(app, db);
            return await db.Set<AccessRequest>().Select(request => new { request.PublicId, request.Stage })
                .ToDictionaryAsync(request => request.PublicId, request => request.Stage);
        });

        Assert.Equal((Stage.ReadyForPickup, Stage.Received), (stages[damaged], stages[sound]));
    }

    /// <summary>What rules of an earlier version would have left behind.</summary>
    internal static Task<int> StoreAsync(TestApp app) => app.WithDbAsync(async db =>
    {
        foreach (var request in await db.Set<AccessRequest>().ToListAsync())
        {
            db.Entry(request).Property(row => row.Stage).CurrentValue = Stage.ReadyForPickup;
            db.Entry(request).Property(row => row.DueOn).CurrentValue = new DateOnly(2027, 3, 30);
        }

        return await db.SaveChangesAsync();
    });

    private static Task<int> ForgetVersionAsync(TestApp app) => app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA user_version = 0"));

    private static Task<(Stage Stage, DateOnly? DueOn)> UpdateAsync(TestApp app) => app.WithDbAsync(async db =>
    {
        await RunAsync(app, db);
        var request = await db.Set<AccessRequest>().AsNoTracking().SingleAsync();
        return (request.Stage, request.DueOn);
    });

    internal static Task RunAsync(TestApp app, RecordsDb db) => ActivatorUtilities
        .CreateInstance<RulesUpdate>(app.Services, db, new OwnerClock(db, app.Services.GetRequiredService<TimeProvider>()))
        .RunAsync(CancellationToken.None);
}
