using System.CommandLine;
using System.Diagnostics;
using RecordsRequest.Web.Commands;

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

    /// <summary>Runs a command here, for somebody at a terminal who writes this and no more.</summary>
    public static async Task<CommandEnd> WritesAsync(string written, Func<Consent, Command> command, params string[] arguments)
    {
        await using StringWriter output = new(), errors = new();
        using var terminal = new StringReader(written);
        var code = await command(new(() => terminal)).Parse(arguments).InvokeAsync(
            new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        return new(code, $"{output}", $"{errors}");
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
