using System.Net;
using Microsoft.EntityFrameworkCore;
using RecordsRequest.Domain.Requests;
using RecordsRequest.Web.Infrastructure;
using RecordsRequest.Web.Infrastructure.Web;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class RateLimitsTests
{
    [Fact]
    public async Task A_network_that_asks_too_often_is_asked_to_wait_and_told_how_long()
    {
        await using var app = new TestApp { Settings = { ["App:Limits:GetsPerMinute"] = "3" } };
        using var browser = app.CreateClient();
        var answered = new List<HttpStatusCode>();
        for (var number = 0; number < 3; number++)
        {
            using var answer = await browser.GetAsync("/es/nowhere");
            answered.Add(answer.StatusCode);
        }

        using var refused = await browser.GetAsync("/es/nowhere");

        Assert.All(answered, status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Espere un minuto", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_of_browsers_are_counted_twenty_a_minute_and_what_they_say_is_kept_nowhere()
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient();
        var answers = new List<HttpStatusCode>();
        for (var number = 0; number < 21; number++)
        {
            using var report = new StringContent("""[{"body":{"documentURL":"CNRY-report"}}]""");
            using var answer = await browser.PostAsync("/csp-report", report);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.NoContent, 20), HttpStatusCode.TooManyRequests], answers);
        Assert.DoesNotContain("CNRY", app.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_on_the_page_that_asks_to_wait()
    {
        await using var app = new TestApp { Settings = { ["App:Limits:PostsPerMinute"] = "1" } };
        using var browser = app.CreateClient();
        using var typed = new FormUrlEncodedContent([new("Form.Note", "They <b>called</b> back")]);
        using var first = await browser.PostAsync("/en", typed);

        using var refused = await browser.PostAsync("/en", typed);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Contains("They &lt;b&gt;called&lt;/b&gt; back", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("called", app.Log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_is_counted_apart_from_others_on_the_same_network()
    {
        await using var app = new TestApp { Settings = { ["App:Limits:PostsPerMinute"] = "1" } };
        var guest = await Guest.BeginAsync(app);
        using var stranger = app.CreateClient();
        using var nothing = new FormUrlEncodedContent([]);
        using var first = await stranger.PostAsync("/en", nothing);

        using var refused = await stranger.PostAsync("/en", nothing);
        using var answered = await guest.Client.PostAsync("/en", nothing);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, answered.StatusCode);
    }

    [Fact]
    public async Task Sixty_people_in_one_room_each_make_a_letter_within_a_minute()
    {
        var shipped = new Limits();
        await using var app = new TestApp();
        foreach (var limit in typeof(Limits).GetProperties())
        {
            app.Settings[$"App:Limits:{limit.Name}"] = $"{limit.GetValue(shipped)}";
        }

        for (var person = 0; person < 60; person++)
        {
            await Guest.Browser(app).Patient.MakeLetter();
        }

        Assert.Equal(60, await app.WithDbAsync(db => db.Set<AccessRequest>().CountAsync()));
    }

    [Theory]
    [InlineData("198.51.100.7", "198.51.100.7")]
    [InlineData("::ffff:198.51.100.7", "198.51.100.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    [InlineData("2001:db8:1:2:ffff::1", "20010DB800010002")]
    public void A_network_is_one_address_or_the_first_half_of_a_long_one(string address, string network)
        => Assert.Equal(network, RateLimits.Network(IPAddress.Parse(address)));
}
