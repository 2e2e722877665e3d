using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Data.StartUp;

public sealed class ManyRulesUpdateTests
{
    private const int MoreThanTwoBatches = 203;

    [Fact]
    public async Task Each_of_many_requests_is_worked_out_anew()
    {
        await using var app = new TestApp();
        var (guest, filing) = (await Guest.BeginAsync(app), new Filing(app));
        for (var made = 0; made < MoreThanTwoBatches; made++)
        {
            await filing.AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent, CareSample.Received);
        }

        await RulesUpdateTests.StoreAsync(app);
        var right = await app.WithDbAsync(async db =>
        {
            await app.Services.GetRequiredService<DatabaseProvider>().SetRulesVersionAsync(db, 0, CancellationToken.None);
            await RulesUpdateTests.RunAsync(app, db);
            return await db.Set<AccessRequest>().CountAsync(request => request.Stage == Stage.Received && request.DueOn == CareSample.DayThirty);
        });

        Assert.Equal(MoreThanTwoBatches, right);
    }
}
