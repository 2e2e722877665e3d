using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RecordsRequest.Web.Data;
using RecordsRequest.Web.Infrastructure.Encryption;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Features.Guests;

public sealed class TimeZoneTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Before_anything_is_known_the_day_is_that_of_Honolulu()
    {
        _app.Time.AdjustTime(new DateTimeOffset(2026, 3, 3, 9, 59, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2026, 3, 2), await TodayAsync(null));
    }

    [Fact]
    public async Task The_browser_tells_the_day_and_the_mailing_state_does_not_overrule_it()
    {
        var guest = await Guest.BeginAsync(_app);
        _app.Time.AdjustTime(new DateTimeOffset(2026, 3, 3, 6, 30, 0, TimeSpan.Zero));
        await LearnStateAsync(guest, "TX");
        var before = await TodayAsync(guest.OwnerId);

        var answer = await TellAsync(guest, "America/Chicago");
        await LearnStateAsync(guest, "TX");

        Assert.Equal(new DateOnly(2026, 3, 2), before);
        Assert.Equal(HttpStatusCode.NoContent, answer);
        Assert.Equal(new DateOnly(2026, 3, 3), await TodayAsync(guest.OwnerId));
    }

    [Theory]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("America/Kentucky/Louisville", true)]
    [InlineData("Etc/GMT+5", true)]
    [InlineData("America//Chicago", false)]
    [InlineData("America/./Chicago", false)]
    [InlineData("posix/America/Chicago", false)]
    [InlineData("/usr/share/zoneinfo/America/Chicago", false)]
    [InlineData("America/Chicago\n", false)]
    [InlineData("Mars/Olympus", false)]
    public void A_zone_is_taken_under_its_listed_name_alone_since_the_runtime_keeps_each_spelling_for_good(string zone, bool isTaken)
        => Assert.Equal(isTaken, OwnerClock.IsZone(zone));

    [Fact]
    public async Task A_person_chooses_the_time_zone_and_the_browser_does_not_overrule_it()
    {
        var guest = await Guest.BeginAsync(_app);
        _app.Time.AdjustTime(new DateTimeOffset(2026, 3, 3, 6, 30, 0, TimeSpan.Zero));
        await TellAsync(guest, "America/Los_Angeles");

        var page = await guest.Patient.Open("/en/visit/time-zone");
        await page.Choose("Central time").Press("Save");
        await TellAsync(guest, "America/Los_Angeles");

        Assert.StartsWith("/en/requests", page.At, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 3, 3), await TodayAsync(guest.OwnerId));
    }

    [Fact]
    public async Task A_time_zone_that_is_not_offered_is_offered_while_it_is_in_use()
    {
        var guest = await Guest.BeginAsync(_app);
        await TellAsync(guest, "Europe/Madrid");

        var page = await guest.Patient.Open("/es/visit/time-zone");

        Assert.Contains("Como está ahora: Madrid", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mars/Olympus_Mons")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public async Task A_zone_nobody_knows_changes_nothing(string zone)
    {
        var guest = await Guest.BeginAsync(_app);
        await TellAsync(guest, "America/New_York");
        _app.Time.AdjustTime(new DateTimeOffset(2026, 3, 3, 5, 0, 0, TimeSpan.Zero));

        var answer = await TellAsync(guest, zone);

        Assert.Equal(HttpStatusCode.NoContent, answer);
        Assert.Equal(new DateOnly(2026, 3, 3), await TodayAsync(guest.OwnerId));
    }

    [Theory]
    [InlineData("Mars/Base")]
    [InlineData("")]
    public async Task A_kept_zone_that_is_damaged_is_as_none_hides_nothing_and_is_named_by_the_check(string zone)
    {
        var guest = await Guest.BeginAsync(_app);
        var id = await new Filing(_app).AddAsync(guest.OwnerId, CareSample.Details, hasClock: true, CareSample.Sent);
        _app.Time.AdjustTime(new DateTimeOffset(2027, 3, 3, 9, 59, 0, TimeSpan.Zero));
        await _app.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE \"Owners\" SET \"TimeZone\" = {zone}"));

        foreach (var page in new[] { "/en/requests", $"/en/requests/{id}", "/en/visit/time-zone", $"/en/requests/{id}/case-file/zip" })
        {
            using var answer = await guest.Client.GetAsync(page);
            Assert.Equal((page, HttpStatusCode.OK), (page, answer.StatusCode));
        }

        Assert.Equal(new DateOnly(2027, 3, 2), await TodayAsync(guest.OwnerId));
        var end = await Operator.RunAsync(_app.Root, "check");
        Assert.Equal(1, end.Code);
        Assert.Contains($"Time zones: damaged, number {RowNumbers.Of(guest.OwnerId)}", end.Output, StringComparison.Ordinal);
    }

    private async Task<DateOnly> TodayAsync(Guid? owner)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OwnerClock>().TodayAsync(owner, CancellationToken.None);
    }

    private async Task LearnStateAsync(Guest guest, string state)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OwnerClock>().LearnFromStateAsync(guest.OwnerId, state, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<RecordsDb>().SaveChangesAsync();
    }

    private static async Task<HttpStatusCode> TellAsync(Guest guest, string zone)
    {
        var page = (await guest.Patient.Open("/en/visit/code")).Page;
        var form = new FormUrlEncodedContent(
        [
            new("zone", zone),
            new("__RequestVerificationToken", page.QuerySelector("#here [name=__RequestVerificationToken]")!.GetAttribute("value")!),
        ]);
        return (await guest.Client.PostAsync("/en/visit/here", form)).StatusCode;
    }
}
