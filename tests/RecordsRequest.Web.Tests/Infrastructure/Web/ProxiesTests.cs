using System.Net;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class ProxiesTests
{
    private const string OneGetAMinute = "App:Limits:GetsPerMinute";

    [Fact]
    public async Task An_address_claimed_by_a_stranger_does_not_help_against_the_limit()
    {
        await using var wire = new Wire(KeyValuePair.Create(OneGetAMinute, "1"));
        await wire.Send(From("198.51.100.1"));

        var answer = await wire.Send(From("198.51.100.2"));

        Assert.StartsWith("HTTP/1.1 429 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App:KnownProxies:0", "127.0.0.1")]
    [InlineData("App:KnownIPNetworks:0", "127.0.0.0/8")]
    public async Task A_known_proxy_says_who_asks(string setting, string value)
    {
        await using var wire = new Wire(KeyValuePair.Create(OneGetAMinute, "1"), KeyValuePair.Create(setting, value));
        await wire.Send(From("198.51.100.1"));

        var another = await wire.Send(From("198.51.100.2"));
        var again = await wire.Send(From("198.51.100.2"));

        Assert.StartsWith("HTTP/1.1 404 ", another, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 429 ", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_HTTP_is_sent_on_to_the_public_address()
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient(new() { BaseAddress = new("http://localhost"), AllowAutoRedirect = false });

        using var answer = await browser.GetAsync("/es/guide?a=b");

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.StatusCode);
        Assert.Equal("https://localhost/es/guide?a=b", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_proxy_nobody_named_gets_no_pages_and_the_log_tells_the_operator_why()
    {
        await using var app = new TestApp();
        using var browser = app.CreateClient(new() { BaseAddress = new("http://localhost"), AllowAutoRedirect = false });
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var answer = await browser.GetAsync("/en");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("The site is not ready", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", string.Concat(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("App:KnownProxies", app.Log.ToString(), StringComparison.Ordinal);
    }

    private static string From(string address)
        => $"GET /en/nowhere HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: {address}\r\nConnection: close\r\n\r\n";
}
