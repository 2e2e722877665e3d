using RecordsRequest.Web.Infrastructure.StartUp;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.Web;

public sealed class WebSettingsStepTests
{
    [Theory]
    [InlineData("App:KnownProxies:0", "proxy", "the address of a proxy, such as 127.0.0.1.")]
    [InlineData("App:KnownIPNetworks:1", "10.0.0.0/99", "a network of proxies, such as 10.0.0.0/8.")]
    [InlineData("App:Limits:PostsPerMinute", "many", "one of the limits, and a whole number above 0.")]
    [InlineData("App:Limits:Visits", "0", "one of the limits, and a whole number above 0.")]
    [InlineData("App:Limits:PostPerMinute", "300", "one of the limits, and a whole number above 0.")]
    [InlineData("App:SecurityContact", "the desk", "an address for mail or an https address, such as security@example.org.")]
    [InlineData("App:SecurityContact", "http://records.test", "an address for mail or an https address, such as security@example.org.")]
    public async Task A_setting_that_means_nothing_refuses_to_start_with_its_name(string setting, string value, string needed)
    {
        await using var app = new TestApp { Settings = { [setting] = value } };

        var refused = await Assert.ThrowsAsync<StartUpRefusedException>(() => app.Services.PrepareAsync());

        Assert.Equal($"The setting {setting} must be {needed}", refused.Message);
    }
}
