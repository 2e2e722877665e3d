using System.Net;
using System.Net.Sockets;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

public sealed class ExitCodeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Keys_are_made_once_by_command_and_a_refusal_is_exit_code_78_with_one_line()
    {
        var missing = await Operator.RunAsync(_root);
        var made = await Operator.RunAsync(_root, "keys", "init");
        var again = await Operator.RunAsync(_root, "keys", "init");

        Assert.Equal((78, 1), (missing.Code, missing.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(0, made.Code);
        Assert.True(File.Exists(Path.Combine(_root, "keys", "field-keys.json")));
        Assert.Equal(78, again.Code);
        Assert.StartsWith("Nothing was made", again.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named_in_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var end = await StartAsync(taken);

        Assert.Equal((78, $"The app cannot listen on {taken}: Failed to bind to address {taken}: address already in use.\n"), (end.Code, end.Errors));
    }

    [Theory]
    [InlineData("5000")]
    [InlineData("http://127.0.0.1:port")]
    public async Task What_is_no_address_to_listen_on_is_named_in_one_line(string address)
    {
        var end = await StartAsync(address);

        Assert.Equal((78, $"{address} is no address to listen on; it must be like http://127.0.0.1:5000.\n"), (end.Code, end.Errors));
    }

    [Theory]
    [InlineData("App:PublicURLs", "App")]
    [InlineData("App:Log:Messages", "App:Log")]
    [InlineData("Database:Connection", "Database")]
    [InlineData("Offices:Path", "Offices")]
    public async Task A_setting_that_nobody_reads_is_named_with_those_there_are(string setting, string section)
    {
        TemplateDatabase.CopyTo(_root);

        var line = await Installation.StartAsync(_root, settings: new Dictionary<string, string> { [setting] = "x" });

        Assert.StartsWith($"The setting {setting} is not known. Under {section} there are ", line, StringComparison.Ordinal);
    }

    private async Task<CommandEnd> StartAsync(string address)
    {
        TemplateDatabase.CopyTo(_root);
        var start = Operator.Start(_root);
        start.Environment["ASPNETCORE_URLS"] = address;
        return await Operator.RunAsync(start);
    }
}
