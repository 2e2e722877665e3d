using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Commands;

public sealed class HealthCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(200, 0)]
    [InlineData(503, 1)]
    public async Task The_port_for_health_is_asked_without_data_and_keys(int status, int code)
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/health/ready", () => Results.Text("so it is", statusCode: status));
        await app.StartAsync(TestContext.Current.CancellationToken);
        var port = new Uri(app.Urls.Single()).Port;

        var end = await Operator.RunAsync(With($"http://127.0.0.1:1;http://0.0.0.0:{port}", $"{port}"));

        Assert.Equal((code, "so it is\n", ""), (end.Code, end.Output, end.Errors));
    }

    [Fact]
    public async Task Where_nothing_answers_it_says_so()
    {
        var end = await Operator.RunAsync(With("http://*:1", ""));

        Assert.Equal((1, "Nothing answers at http://127.0.0.1:1/health/ready.\n"), (end.Code, end.Output));
    }

    private System.Diagnostics.ProcessStartInfo With(string urls, string port)
    {
        var start = Operator.Start(_root, "health");
        start.Environment["ASPNETCORE_URLS"] = urls;
        start.Environment["App__HealthPort"] = port;
        return start;
    }
}
