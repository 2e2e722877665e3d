using Microsoft.Extensions.Hosting;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

public sealed class PublicUrlStepTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public PublicUrlStepTests() => TemplateDatabase.CopyTo(_root);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("AllowedHosts", "", "AllowedHosts")]
    [InlineData("AllowedHosts", "*", "AllowedHosts")]
    [InlineData("AllowedHosts", "records.example.org", "localhost")]
    [InlineData("App:PublicUrl", "", "App:PublicUrl")]
    [InlineData("App:PublicUrl", "http://localhost", "App:PublicUrl")]
    public async Task Production_does_not_start_without_a_named_host_and_an_https_address(string setting, string value, string named)
        => Assert.Contains(
            named, await Installation.StartAsync(_root, settings: new Dictionary<string, string> { [setting] = value }), StringComparison.Ordinal);

    [Theory]
    [InlineData("urls", "http://0.0.0.0:5000")]
    [InlineData("urls", "http://localhost:5000;http://*:5001")]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://records.example.org:80")]
    public async Task Plain_http_is_served_on_loopback_only(string setting, string value)
    {
        var settings = new Dictionary<string, string> { ["App:PublicUrl"] = "", [setting] = value };

        Assert.Contains("not loopback", await Installation.StartAsync(_root, Environments.Development, settings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000;http://[::1]:5000")]
    public async Task On_loopback_plain_http_will_do(string urls)
    {
        var settings = new Dictionary<string, string> { ["App:PublicUrl"] = "", ["App:AllowInsecureLoopback"] = "true", ["urls"] = urls };

        Assert.Null(await Installation.StartAsync(_root, Environments.Development, settings));
        Assert.Null(await Installation.StartAsync(_root, Environments.Production, settings));
    }
}
