using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using RecordsRequest.Web.Data.Health;
using RecordsRequest.Web.Infrastructure.Health;
using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure;

/// <summary>Health is for the machine that watches the app: it learns what is wrong, and nobody else learns that there is such a page.</summary>
public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_watcher_on_this_machine_is_told_that_all_is_well(string path)
    {
        await using var app = new TestApp();

        var (status, told) = await AskAsync(app, path, asker: IPAddress.Loopback);

        Assert.Equal(200, status);
        Assert.Equal("Healthy", told.GetProperty("status").GetString());
        Assert.NotEmpty(told.GetProperty("version").GetString()!);
    }

    [Fact]
    public async Task Ready_names_each_thing_it_looked_at()
    {
        await using var app = new TestApp();

        var (_, told) = await AskAsync(app, "/health/ready", asker: IPAddress.IPv6Loopback);

        Assert.Equal(
            ["clock", "database", "disk", "keys", "last check"],
            told.GetProperty("checks").EnumerateObject().Select(check => check.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("10.0.0.7", null)]
    [InlineData("127.0.0.1", "X-Forwarded-For")]
    [InlineData("127.0.0.1", "Forwarded")]
    public async Task Whoever_comes_from_elsewhere_or_through_a_proxy_finds_no_such_page(string asker, string? header)
    {
        await using var app = new TestApp();

        var answer = await SendAsync(app, "/health/ready", IPAddress.Parse(asker), header: header);

        Assert.Equal(404, answer.Response.StatusCode);
        Assert.Equal("no-store", answer.Response.Headers.CacheControl);
    }

    [Fact]
    public async Task A_port_of_its_own_answers_for_health_from_anywhere_and_serves_no_pages()
    {
        await using var app = WithPort();

        Assert.Equal(200, (await AskAsync(app, "/health/ready", IPAddress.Parse("10.0.0.7"), port: 5001)).Status);
        Assert.Equal(404, (await SendAsync(app, "/en", IPAddress.Parse("10.0.0.7"), port: 5001)).Response.StatusCode);
        Assert.Equal(404, (await SendAsync(app, "/health/ready", IPAddress.Loopback, port: 5000)).Response.StatusCode);
    }

    [Theory]
    [InlineData("5002")]
    [InlineData("the second")]
    public async Task A_port_nobody_listens_on_refuses_to_start(string port)
    {
        await using var app = WithPort();
        app.Settings["App:HealthPort"] = port;

        var refused = await Assert.ThrowsAsync<StartUpRefusedException>(() => app.Services.PrepareAsync());

        Assert.Equal("The setting App:HealthPort must be a port that ASPNETCORE_URLS names too.", refused.Message);
    }

    [Fact]
    public async Task Keys_that_are_gone_from_the_disk_are_said_while_the_app_still_has_them()
    {
        await using var app = new TestApp();
        await AskAsync(app, "/health/ready", IPAddress.Loopback);
        File.Delete(app.Services.GetRequiredService<StoragePaths>().KeyRing);

        var (status, told) = await AskAsync(app, "/health/ready", IPAddress.Loopback);

        Assert.Equal(503, status);
        Assert.Equal("Unhealthy", told.GetProperty("checks").GetProperty("keys").GetString());
        Assert.Equal(200, (await AskAsync(app, "/health/live", IPAddress.Loopback)).Status);
    }

    [Theory]
    [InlineData(800, "Degraded: ahead of the last day seen")]
    [InlineData(-800, "Degraded: behind the last day seen")]
    public async Task A_clock_that_is_not_believed_is_said(int days, string told)
    {
        await using var app = new TestApp();
        await AskAsync(app, "/health/ready", IPAddress.Loopback);
        app.Time.AdjustTime(app.Time.GetUtcNow().AddDays(days));

        var (status, answer) = await AskAsync(app, "/health/ready", IPAddress.Loopback);

        Assert.Equal(200, status);
        Assert.Equal(told, answer.GetProperty("checks").GetProperty("clock").GetString());
    }

    [Fact]
    public async Task Damage_found_after_the_start_is_said_and_the_pages_stay()
    {
        await using var app = new TestApp();
        app.Services.GetRequiredService<LastCheck>().Found(damage: true);

        var (status, told) = await AskAsync(app, "/health/ready", IPAddress.Loopback);

        Assert.Equal(200, status);
        Assert.Equal("Degraded: damaged; restore a backup", told.GetProperty("checks").GetProperty("last check").GetString());
    }

    [Theory]
    [InlineData(2_000_000_000, HealthStatus.Healthy)]
    [InlineData(999_000_000, HealthStatus.Degraded)]
    [InlineData(49_000_000, HealthStatus.Unhealthy)]
    public void A_disk_that_runs_full_is_said_before_it_is(long free, HealthStatus status) => Assert.Equal(status, DiskSpace.Of(free).Status);

    [Fact]
    public async Task Head_has_the_same_answer()
    {
        await using var app = new TestApp();

        Assert.Equal(200, (await SendAsync(app, "/health/live", IPAddress.Loopback, method: "HEAD")).Response.StatusCode);
    }

    private static TestApp WithPort()
    {
        var app = new TestApp();
        app.Settings["App:HealthPort"] = "5001";
        app.Settings[WebHostDefaults.ServerUrlsKey] = "http://127.0.0.1:5000;http://0.0.0.0:5001";
        return app;
    }

    private static async Task<(int Status, JsonElement Told)> AskAsync(TestApp app, string path, IPAddress asker, int port = 5000)
    {
        var answer = await SendAsync(app, path, asker, port);
        return (answer.Response.StatusCode, await JsonSerializer.DeserializeAsync<JsonElement>(answer.Response.Body));
    }

    private static Task<HttpContext> SendAsync(
        TestApp app, string path, IPAddress asker, int port = 5000, string? header = null, string method = "GET")
        => app.Server.SendAsync(context =>
        {
            (context.Request.Method, context.Request.Path, context.Request.Host) = (method, path, new("localhost"));
            context.Request.Scheme = "https";
            (context.Connection.RemoteIpAddress, context.Connection.LocalPort) = (asker, port);
            if (header is not null)
            {
                context.Request.Headers[header] = "10.0.0.7";
            }
        });
}
