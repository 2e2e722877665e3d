using System.Diagnostics;
using RecordsRequest.Web.Tests.Harness;

namespace RecordsRequest.Web.Tests.Infrastructure.StartUp;

public sealed class ExitCodeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("rr-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Keys_are_made_once_by_command_and_a_refusal_is_exit_code_78_with_one_line()
    {
        var missing = await RunAsync();
        var made = await RunAsync("keys", "init");
        var again = await RunAsync("keys", "init");

        Assert.Equal((78, 1), (missing.Code, missing.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(0, made.Code);
        Assert.True(File.Exists(Path.Combine(_root, "keys", "field-keys.json")));
        Assert.Equal(78, again.Code);
        Assert.StartsWith("Nothing was made", again.Errors, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Errors)> RunAsync(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RecordsRequest.Web.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = _root,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in TemplateDatabase.SettingsFor(_root))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}
