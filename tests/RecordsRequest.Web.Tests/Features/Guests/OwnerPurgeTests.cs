using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Features.Guests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Guests;

public sealed class OwnerPurgeTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task What_nobody_reached_for_24_months_is_deleted_and_nothing_else()
    {
        var forgotten = await BegunAsync(withCode: true);
        var begun = _app.Time.GetUtcNow();
        await _app.LetPassAsync(TimeSpan.FromDays(1));
        var kept = await BegunAsync(withCode: true);

        await _app.LetPassAsync(begun.AddMonths(24) - _app.Time.GetUtcNow());
        var onTheDay = await OwnersAfterPurgeAsync();
        await _app.LetPassAsync(TimeSpan.FromDays(1));
        var onTheNext = await OwnersAfterPurgeAsync();

        Assert.Equal([forgotten.OwnerId, kept.OwnerId], onTheDay);
        Assert.Equal([kept.OwnerId], onTheNext);
    }

    [Fact]
    public async Task A_visit_counts_as_reaching_the_file()
    {
        var guest = await BegunAsync(withCode: true);
        var begun = _app.Time.GetUtcNow();
        await _app.LetPassAsync(TimeSpan.FromDays(80));
        await guest.Client.GetAsync("/en/visit/code");

        await _app.LetPassAsync(begun.AddMonths(24).AddDays(80) - _app.Time.GetUtcNow());

        Assert.Equal([guest.OwnerId], await OwnersAfterPurgeAsync());
    }

    [Fact]
    public async Task What_no_visit_and_no_code_opens_any_more_is_deleted_after_30_days()
    {
        var ended = await EndedAsync(withCode: false);
        var withCode = await EndedAsync(withCode: true);
        var open = await Guest.BeginAsync(_app);

        await _app.LetPassAsync(TimeSpan.FromDays(30));
        var onTheDay = await OwnersAfterPurgeAsync();
        await _app.LetPassAsync(TimeSpan.FromDays(1));

        Assert.Equal([ended.OwnerId, withCode.OwnerId, open.OwnerId], onTheDay);
        Assert.Equal([withCode.OwnerId, open.OwnerId], await OwnersAfterPurgeAsync());
    }

    private async Task<Guest> BegunAsync(bool withCode)
    {
        var guest = await Guest.BeginAsync(_app);
        if (withCode)
        {
            await (await guest.Patient.Open("/en/visit/code")).Press(Text.Code_Show);
        }

        return guest;
    }

    private async Task<Guest> EndedAsync(bool withCode)
    {
        var guest = await BegunAsync(withCode);
        await (await guest.Patient.Open("/en/visit/end")).Press(Text.End_Now);
        _app.Time.AdjustTime(_app.Time.GetUtcNow().AddSeconds(1));
        return guest;
    }

    private async Task<List<Guid>> OwnersAfterPurgeAsync()
    {
        await _app.Services.GetServices<IHostedService>().OfType<OwnerPurge>().Single().PurgeAsync(CancellationToken.None);
        return await _app.WithDbAsync(db => db.Owners.OrderBy(owner => owner.Id).Select(owner => owner.Id).ToListAsync());
    }
}
