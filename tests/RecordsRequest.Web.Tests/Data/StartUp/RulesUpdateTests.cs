using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data.StartUp;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.StartUp;

/// <summary>Requests whose stage and last day were stored by rules of an earlier version.</summary>
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
        Assert.Equal((Stage.Received, CareSample.DayThirty), await UpdateAsync(app));

        await StoreAsync(app);
        Assert.Equal((Stage.ReadyForPickup, new DateOnly(2027, 3, 30)), await UpdateAsync(app));
    }

    [Fact]
    public async Task A_damaged_row_keeps_what_was_stored_and_stops_nobody_else()
    {
        await using var app = new TestApp();
        var guest = await Guest.BeginAsync(app);
        var filing = new Filing(app);
        var damaged = await filing.AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        var sound = await filing.AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        await StoreAsync(app);
        await ForgetVersionAsync(app);
        await app.WithDbAsync(db => db.Database.ExecuteSqlAsync(
            $"UPDATE Events SET Facts = zeroblob(40) WHERE RequestId = (SELECT Id FROM Requests WHERE PublicId = {damaged})"));

        var stages = await app.WithDbAsync(async db =>
        {
            await ActivatorUtilities.CreateInstance<RulesUpdate>(app.Services, db).RunAsync(CancellationToken.None);
            return await db.Set<AccessRequest>().AsNoTracking().ToDictionaryAsync(request => request.PublicId, request => request.Stage);
        });

        Assert.Equal((Stage.ReadyForPickup, Stage.Received), (stages[damaged], stages[sound]));
    }

    /// <summary>What rules of an earlier version would have left behind.</summary>
    private static Task<int> StoreAsync(TestApp app)
        => app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Requests SET Stage = 'ReadyForPickup', DueOn = '2027-03-30'"));

    private static Task<int> ForgetVersionAsync(TestApp app) => app.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA user_version = 0"));

    private static Task<(Stage Stage, DateOnly? DueOn)> UpdateAsync(TestApp app) => app.WithDbAsync(async db =>
    {
        await ActivatorUtilities.CreateInstance<RulesUpdate>(app.Services, db).RunAsync(CancellationToken.None);
        var request = await db.Set<AccessRequest>().AsNoTracking().SingleAsync();
        return (request.Stage, request.DueOn);
    });
}
