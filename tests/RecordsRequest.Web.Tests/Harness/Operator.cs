using System.Diagnostics;

namespace RecordsRequest.Web.Tests.Harness;

/// <summary>What came of a command: exit code, what it said, and the line it refused with.</summary>
internal sealed record CommandEnd(int Code, string Output, string Errors);

/// <summary>Whoever runs the published program from a shell.</summary>
internal static class Operator
{
    public static Task<CommandEnd> RunAsync(string root, params IEnumerable<string> arguments) => RunAsync(Start(root, arguments));

    public static async Task<CommandEnd> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, errors);
    }

    public static ProcessStartInfo Start(string root, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RecordsRequest.Web.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = root,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (key, value) in TemplateDatabase.SettingsFor(root))
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return start;
    }
}
