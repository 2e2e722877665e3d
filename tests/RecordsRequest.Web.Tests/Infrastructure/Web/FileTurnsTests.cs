using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Web;
using RecordsRequest.Web.Tests.Features.Requests;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class FileTurnsTests
{
    /// <summary>Whoever waits by a clock that stands, and is forgotten, waits for ever.</summary>
    private const int LongestMilliseconds = 60_000;

    [Fact(Timeout = LongestMilliseconds)]
    public async Task Two_files_are_made_at_a_time_and_one_person_never_takes_both_places()
    {
        var turns = new FilePlaces(new Limits(), new FakeTimeProvider());

        Assert.True(await turns.EnterAsync("Ana", TestContext.Current.CancellationToken));
        var second = turns.EnterAsync("Ana", TestContext.Current.CancellationToken);
        Assert.True(await turns.EnterAsync("Ben", TestContext.Current.CancellationToken));
        var third = turns.EnterAsync("Eva", TestContext.Current.CancellationToken);
        turns.Leave("Ben");

        Assert.True(await third);
        Assert.False(second.IsCompleted);
        turns.Leave("Ana");
        Assert.True(await second);
    }

    [Fact(Timeout = LongestMilliseconds)]
    public async Task While_another_network_waits_one_has_one_place_of_two()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var turns = new FilePlaces(new Limits(), new FakeTimeProvider());
        await turns.EnterAsync("many 1", cancellation, "theirs");
        await turns.EnterAsync("many 2", cancellation, "theirs");
        var third = turns.EnterAsync("many 3", cancellation, "theirs");
        var ana = turns.EnterAsync("Ana", cancellation, "library");

        turns.Leave("many 1");

        Assert.True(await ana);
        Assert.False(third.IsCompleted);
        turns.Leave("Ana");
        Assert.True(await third);
    }

    [Fact(Timeout = LongestMilliseconds)]
    public async Task A_queue_that_one_network_fills_makes_room_for_another()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var turns = new FilePlaces(new Limits { FilesAtOnce = 1, FilesWaiting = 2 }, new FakeTimeProvider());
        await turns.EnterAsync("many 1", cancellation, "theirs");
        var second = turns.EnterAsync("many 2", cancellation, "theirs");
        var third = turns.EnterAsync("many 3", cancellation, "theirs");

        var ana = turns.EnterAsync("Ana", cancellation, "library");

        Assert.False(await third);
        Assert.False(await turns.EnterAsync("many 4", cancellation, "theirs"));
        Assert.False(ana.IsCompleted || second.IsCompleted);
        turns.Leave("many 1");
        turns.Leave("many 2");
        Assert.Equal((true, true), (await second, await ana));
    }

    [Fact(Timeout = LongestMilliseconds)]
    public async Task Who_gives_up_waiting_takes_no_place()
    {
        var turns = new FilePlaces(new Limits { FilesAtOnce = 1, FilesWaiting = 1 }, new FakeTimeProvider());
        await turns.EnterAsync("Ana", TestContext.Current.CancellationToken);
        using var patience = new CancellationTokenSource();
        var waits = turns.EnterAsync("Ben", patience.Token);

        Assert.False(await turns.EnterAsync("Eva", TestContext.Current.CancellationToken));
        await patience.CancelAsync();
        Assert.False(await waits);
        turns.Leave("Ana");

        Assert.True(await turns.EnterAsync("Eva", TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = LongestMilliseconds)]
    public async Task Who_fetches_slowly_keeps_nobody_else_waiting_and_gets_no_second_place()
    {
        var time = new FakeTimeProvider();
        var turns = new FilePlaces(new Limits { FilesAtOnce = 1 }, time);
        await turns.EnterAsync("Ana", TestContext.Current.CancellationToken);
        var again = turns.EnterAsync("Ana", TestContext.Current.CancellationToken);
        var waits = turns.EnterAsync("Ben", TestContext.Current.CancellationToken);

        time.Advance(TimeSpan.FromSeconds(6));

        Assert.True(await waits);
        Assert.False(again.IsCompleted);
        Assert.False(await turns.EnterAsync("Ana", TestContext.Current.CancellationToken));
        turns.Leave("Ana");
        turns.Leave("Ben");
        Assert.True(await again);
    }

    [Fact(Timeout = LongestMilliseconds)]
    public async Task Who_waits_in_vain_for_ten_seconds_is_sent_away_and_can_come_again()
    {
        var time = new FakeTimeProvider();
        var turns = new FilePlaces(new Limits(), time);
        await turns.EnterAsync("Ana", TestContext.Current.CancellationToken);
        var again = turns.EnterAsync("Ana", TestContext.Current.CancellationToken);

        time.Advance(TimeSpan.FromSeconds(9));
        var early = again.IsCompleted;
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((false, false), (early, await again));
        turns.Leave("Ana");
        Assert.True(await turns.EnterAsync("Ana", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("en", "This file has to wait a moment")]
    [InlineData("es", "Este archivo tiene que esperar un momento")]
    public async Task When_the_queue_is_full_a_page_says_how_long_to_wait(string language, string title)
    {
        await using var app = new TestApp { Settings = { ["App:Limits:FilesAtOnce"] = "1", ["App:Limits:FilesWaiting"] = "1" } };
        var turns = app.Services.GetRequiredService<FilePlaces>();
        await turns.EnterAsync("Ana", CancellationToken.None);
        _ = turns.EnterAsync("Ben", CancellationToken.None);
        var guest = await Guest.BeginAsync(app);
        var id = await new Filing(app).AddAsync(guest.OwnerId, CareSample.Details with { MadeOn = new(2026, 3, 1) }, hasClock: true);

        var patient = await guest.Patient.Open($"/{language}/requests/{id}/case-file/zip");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, title), (patient.Status, patient.Heading));
        Assert.Equal(TimeSpan.FromSeconds(10), patient.Answer.Headers.RetryAfter?.Delta);
    }
}
